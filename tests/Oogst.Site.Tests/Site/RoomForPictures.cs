using System.Text;
using AngleSharp.Html.Parser;
using static Oogst.Site.Tests.Mistakes.MistakeCase;

namespace Oogst.Site.Tests.Site;

/// <summary>A browser that knows how large a picture will be keeps its room free, and what somebody is reading does not jump.</summary>
public sealed class RoomForPictures
{
    [Fact]
    public void Pictures_say_how_large_they_are_shown() =>
        Assert.All(
            [("x.jpg", Pictures.Jpeg), ("x.png", Pictures.Png), ("x.gif", Pictures.Gif), ("x.webp", Pictures.WebP), ("x.avif", Pictures.Avif)],
            picture => Assert.Equal(["6 × 4", "6 × 4"], Shown(picture.Item1, picture.Item2)));

    [Fact]
    public void A_photo_taken_upright_is_higher_than_wide() =>
        Assert.All([("x.jpg", Pictures.FromATelephone), ("x.avif", Pictures.TurnedAvif)], picture => Assert.Equal(["4 × 6", "4 × 6"], Shown(picture.Item1, picture.Item2)));

    [Theory]
    [InlineData(1, "6 × 4")]
    [InlineData(4, "6 × 4")]
    [InlineData(5, "4 × 6")]
    [InlineData(8, "4 × 6")]
    [InlineData(9, "6 × 4")]
    public void Of_the_ways_to_hold_a_camera_the_fifth_to_the_eighth_turn_the_picture_on_its_side(byte way, string expected) =>
        Assert.Equal([expected, expected], Shown("x.jpg", Pictures.Held(way)));

    [Theory]
    [InlineData("width=\"300px\" height=\"200.4\" viewBox=\"0 0 9 9\"", "300 × 200")]
    [InlineData("viewBox=\"-10,0 24.0 12\"", "1600 × 800")]
    [InlineData("width=\"100%\" viewBox=\"0 0 24 12\"", "1600 × 800")]
    [InlineData("width=\"10em\" height=\"2cm\"", " × ")]
    [InlineData("width=\"-3\" height=\"2\" viewBox=\"0 0 0 1e9\"", " × ")]
    public void A_drawing_says_so_when_it_knows(string size, string expected) =>
        Assert.Equal([expected, expected], Shown("x.svg", Encoding.UTF8.GetBytes($"<svg xmlns=\"http://www.w3.org/2000/svg\" {size}><g width=\"7\" height=\"7\"/></svg>")));

    private static IEnumerable<string> Shown(string name, byte[] bytes)
    {
        var site = TinyHarvest.Small().With($"2031/images/{name}", bytes).With("2031/pilots/weg.nl.md", Pilot($"image:\n  file: images/{name}\n  alt: De weg", $"![De weg](../images/{name})")).Make();
        Assert.Empty(site.Faults);
        return new HtmlParser().ParseDocument(site.Files.Single(file => file.Path == "nl/2031/pilots/weg/index.html").Text)
            .QuerySelectorAll("main img").Select(image => $"{image.GetAttribute("width")} × {image.GetAttribute("height")}");
    }
}
