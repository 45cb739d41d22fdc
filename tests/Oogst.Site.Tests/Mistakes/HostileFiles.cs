using Oogst.Harvest.Content;

namespace Oogst.Site.Tests.Mistakes;

/// <summary>Drawings and pictures that would do more than be looked at.</summary>
public sealed class HostileFiles
{
    [Theory]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"><foreignObject/></svg>")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"><image href=\"https://elders.example/x.png\"/></svg>")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"><rect fill=\"url(https://elders.example/x)\"/></svg>")]
    [InlineData("<!DOCTYPE svg [<!ENTITY a \"b\">]><svg xmlns=\"http://www.w3.org/2000/svg\">&a;</svg>")]
    [InlineData("<?xml-stylesheet href=\"x.css\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>")]
    [InlineData("<svg><unclosed>")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"><style><g/>@import url(https://elders.example/x.css);</style></svg>")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"><style>@im<![CDATA[port 'https://elders.example/x']]></style></svg>")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"><style>rect { fill: u<!-- -->rl(https://elders.example/x) }</style></svg>")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"><form xmlns=\"http://www.w3.org/1999/xhtml\" action=\"javascript:alert(1)\"><button>Lees verder</button></form></svg>")]
    [InlineData("<html xmlns=\"http://www.w3.org/1999/xhtml\"><body>Hallo</body></html>")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"><meta xmlns=\"http://www.w3.org/1999/xhtml\" http-equiv=\"refresh\" content=\"0;url=https://elders.example\"/></svg>")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"><img xmlns=\"\" srcset=\"https://elders.example/x.png\"/></svg>")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"><rect style=\"fill:url(#a);background-image:url(https://elders.example/x)\"/></svg>")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"><rect style=\"fill:u\\72l(https://elders.example/x)\"/></svg>")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"><rect style=\"background:image-set('https://elders.example/x')\"/></svg>")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"><style>@\\0069mport \"https://elders.example/x.css\";</style></svg>")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"><style>@i\\mport \"//elders.example\";</style></svg>")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"><rect style=\"fill:src('//elders.example')\"/></svg>")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"><rect style=\"background:image('//elders.example')\"/></svg>")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"><style>@import \"https://elders.example/x.css\";</style></svg>")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"><style><![CDATA[rect { fill: url(\"https://elders.example/x\") }]]></style></svg>")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\" xml:base=\"https://elders.example/\"><use href=\"#a\"/></svg>")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"><animate attributeName=\"href\" values=\"javascript:alert(1)\"/></svg>")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"><a href=\"#a\"><rect/></a></svg>")]
    public void A_drawing_with_anything_active_is_refused(string svg) =>
        Assert.Contains("error unsafe-svg: ", Assert.Single(TinyHarvest.Small().With("2031/images/x.svg", svg).Check()), StringComparison.Ordinal);

    [Fact]
    public void A_drawing_in_letters_that_no_browser_reads_is_refused() =>
        Assert.Contains("error unsafe-svg: ", Assert.Single(TinyHarvest.Small().With("2031/images/x.svg", [0x4C, 0x6F, 0xA7, 0x94]).Check()), StringComparison.Ordinal);

    [Theory]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"><defs><linearGradient id=\"a\"/></defs><rect fill=\"url(#a)\"/></svg>")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"><rect fill=\"url('#a')\"/><use href=\"#b\"/></svg>")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"><style>.a { fill: #123; } .b { fill: url(#c); font-family: \"Open Sans\"; }</style><text class=\"a\">Een \\ en (nog) wat</text></svg>")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:i=\"http://www.inkscape.org/namespaces/inkscape\"><metadata><r:RDF xmlns:r=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"/></metadata><i:page/><path d=\"M0 0L9 9\"/></svg>")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"><rect fill=\"url( #a )\"/></svg>")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:inkscape=\"http://www.inkscape.org/namespaces/inkscape\" inkscape:export-filename=\"C:\\Users\\Jan\\plaatje (1).png\"/>")]
    public void A_drawing_that_only_draws_is_taken(string svg) => Assert.Empty(TinyHarvest.Small().With("2031/images/x.svg", svg).Check());

    [Theory]
    [InlineData("x.svg")]
    [InlineData("X.SVG")]
    public void A_drawing_that_is_opened_by_itself_may_do_nothing(string name)
    {
        var headers = TinyHarvest.Small().With($"2031/images/{name}", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>").Make().Files.Single(file => file.Path == "_headers").Text;
        Assert.Contains($"\n/media/2031/images/{name}\n  Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; sandbox\n", headers, StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_that_would_unpack_to_more_than_a_machine_has_is_not_unpacked()
    {
        var packed = Pictures.PngWith("zTXt", [.. "Comment\0\0"u8, .. Pictures.Packed(150_000_000)]);
        Assert.Empty(TinyHarvest.Small().With("2031/images/x.png", packed).Check());
        // What the library is given of it.
        Assert.InRange(PictureHead.Of(packed).Length, 8, 100);
    }
}
