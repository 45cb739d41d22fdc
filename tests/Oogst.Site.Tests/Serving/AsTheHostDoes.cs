using System.Text;
using Oogst.Site.Output;
using Oogst.Site.Serving;

namespace Oogst.Site.Tests.Serving;

/// <summary>What is answered to an address, by the rules that the build writes for the host.</summary>
public sealed class AsTheHostDoes
{
    private const string Headers = """
        # for all
        /*
          X-Everywhere: yes
          Cache-Control: public

        /nl/*
          X-Dutch: ja
        /
          X-Door: open
        """;

    private const string Redirects = """
        /nl/oud/ /nl/nieuw/ 301
        /nl/nieuw/ /nl/oud/ 301
        /nl/verhuisd/* /nl/nieuw/:splat 301
        / /en/ 302! Language=en
        / /nl/ 302!
        /nl/* /nl/404.html 404
        /en/* /en/404.html 404
        """;

    private static readonly ServedSite Site = Serve(Headers, Redirects, "index.html", "404.html", "nl/index.html", "nl/nieuw/index.html", "nl/404.html", "en/404.html", "assets/a.css", "notes", "_headers", "_redirects");

    [Theory]
    [InlineData("/nl/", "nl/index.html")]
    [InlineData("/nl/nieuw/", "nl/nieuw/index.html")]
    [InlineData("/nl/nieuw/index.html", "nl/nieuw/index.html")]
    [InlineData("/nl/404", "nl/404.html")]
    [InlineData("/assets/a.css", "assets/a.css")]
    public void A_file_is_found_by_its_path_its_folder_or_its_name_without_html(string address, string file)
    {
        var answer = Site.AnswerTo(address);
        Assert.Equal((200, file), (answer.Status, TextOf(answer)));
    }

    [Fact]
    public void A_folder_without_its_slash_leads_to_the_address_with_it() => Assert.Equal((301, "/nl/nieuw/"), Where(Site.AnswerTo("/nl/nieuw")));

    [Theory]
    [InlineData("/nl/oud/")]
    [InlineData("/nl/oud")]
    public void An_old_address_leads_to_the_new_one(string address) => Assert.Equal((301, "/nl/nieuw/"), Where(Site.AnswerTo(address)));

    [Theory]
    [InlineData("/nl/verhuisd/een/twee/", "/nl/nieuw/een/twee/")]
    [InlineData("/nl/verhuisd/een", "/nl/nieuw/een")]
    [InlineData("/nl/verhuisd/", "/nl/nieuw/")]
    [InlineData("/nl/verhuisd", "/nl/nieuw/")]
    [InlineData("/nl/verhuisd/xé/", "/nl/nieuw/x%C3%A9/")]
    [InlineData("/nl/verhuisd/a b?c", "/nl/nieuw/a%20b%3Fc")]
    [InlineData("/nl/verhuisd/x\r\nSet-Cookie:a=b", "/nl/nieuw/x%0D%0ASet-Cookie%3Aa%3Db")]
    public void What_stands_in_the_place_of_a_star_goes_along(string address, string to) => Assert.Equal((301, to), Where(Site.AnswerTo(address)));

    [Fact]
    public void A_page_that_exists_wins_from_a_rule_that_is_not_forced() => Assert.Equal(200, Site.AnswerTo("/nl/nieuw/").Status);

    [Theory]
    [InlineData("en", "/en/")]
    [InlineData("nl", "/nl/")]
    [InlineData("de", "/nl/")]
    [InlineData(null, "/nl/")]
    public void The_front_door_chooses_a_language_although_a_page_stands_there(string? language, string to) => Assert.Equal((302, to), Where(Site.AnswerTo("/", language)));

    [Theory]
    [InlineData("/nl/weg/", "nl/404.html")]
    [InlineData("/en/gone", "en/404.html")]
    [InlineData("/weg", "404.html")]
    [InlineData("/nlweg", "404.html")]
    public void What_is_not_there_is_told_in_the_language_of_the_address(string address, string page)
    {
        var answer = Site.AnswerTo(address);
        Assert.Equal((404, page, "text/html; charset=utf-8"), (answer.Status, TextOf(answer), answer.Headers["content-type"]));
    }

    [Theory]
    [InlineData("/_headers")]
    [InlineData("/_redirects")]
    public void The_rules_themselves_are_not_for_readers(string address) => Assert.Equal(404, Site.AnswerTo(address).Status);

    [Fact]
    public void Headers_go_with_the_addresses_they_are_for()
    {
        Assert.Equal(["x-dutch", "x-everywhere"], Own(Site.AnswerTo("/nl/nieuw/")));
        Assert.Equal(["x-dutch", "x-everywhere"], Own(Site.AnswerTo("/nl/weg")));
        Assert.Equal(["x-door", "x-everywhere"], Own(Site.AnswerTo("/")));
        Assert.Equal(["x-everywhere"], Own(Site.AnswerTo("/assets/a.css")));
    }

    [Fact]
    public void What_may_change_is_not_kept_by_the_browser_and_no_type_is_guessed()
    {
        var answer = Site.AnswerTo("/notes");
        Assert.Equal(("no-store", "nosniff", "application/octet-stream"), (answer.Headers["cache-control"], answer.Headers["x-content-type-options"], answer.Headers["content-type"]));
    }

    [Fact]
    public void Only_a_file_that_never_changes_under_its_address_is_kept()
    {
        var site = Serve("/nl/*\n  Cache-Control: max-age=60\n/assets/*\n  Cache-Control: public, immutable\n", "", "nl/index.html", "assets/a.4f2a.css");
        Assert.Equal("public, immutable", site.AnswerTo("/assets/a.4f2a.css").Headers["cache-control"]);
        Assert.Equal("no-store", site.AnswerTo("/assets/b.css").Headers["cache-control"]);
        Assert.Equal("no-store", site.AnswerTo("/nl/").Headers["cache-control"]);
    }

    [Fact]
    public void Two_rules_that_set_one_header_send_both_values() =>
        Assert.Equal("a, b", Serve("/*\n  X-Two: a\n/nl/*\n  x-two: b\n", "", "nl/index.html").AnswerTo("/nl/").Headers["x-two"]);

    [Theory]
    [InlineData("/nl/:name /x 301")]
    [InlineData("/nl/*/x /x 301")]
    [InlineData("https://a.example/x /x 301")]
    [InlineData("/a /b 302 Country=nl")]
    [InlineData("/a /b 302 Language=nl Role=x")]
    [InlineData("/a id=:id /b 301")]
    [InlineData("/a")]
    public void A_redirect_that_this_server_does_not_know_is_refused_rather_than_half_understood(string rule) =>
        Assert.Throws<FormatException>(() => Serve("", rule));

    [Theory]
    [InlineData("  X-Lost: yes")]
    [InlineData("/nl/*\n  no colon")]
    [InlineData("nl")]
    public void So_is_a_line_of_headers(string text) => Assert.Throws<FormatException>(() => Serve(text, ""));

    [Theory]
    [InlineData(null, "nl-NL,nl;q=0.9,en;q=0.8", "nl")]
    [InlineData(null, "en-GB", "en")]
    [InlineData(null, "nl;q=0.5, en", "en")]
    [InlineData("nl", "en", "nl")]
    [InlineData(null, null, null)]
    [InlineData(null, ";;,", null)]
    public void A_reader_wants_the_language_of_the_cookie_or_else_the_first_that_the_browser_accepts(string? cookie, string? accepted, string? language) =>
        Assert.Equal(language, WantedLanguage.Of(cookie, accepted));

    [Fact]
    public void The_real_rules_are_understood_and_every_file_is_served()
    {
        var site = ServedSite.Of(RealSite.Site.Files);
        foreach (var file in RealSite.Site.Files.Where(file => file.Path is not "index.html" && !file.Path.StartsWith('_')))
            Assert.Equal((file.Path, 200), (file.Path, site.AnswerTo("/" + file.Path).Status));
        Assert.Contains("default-src 'none'", site.AnswerTo("/nl/").Headers["content-security-policy"], StringComparison.Ordinal);
        Assert.Equal((302, "/en/"), Where(site.AnswerTo("/", "en")));
    }

    private static ServedSite Serve(string headers, string redirects, params IEnumerable<string> files) =>
        new(path => files.Contains(path) ? OutputFile.Of(path, path) : null, headers, redirects);

    private static string TextOf(Answer answer) => Encoding.UTF8.GetString(answer.Bytes.Span);

    private static (int, string) Where(Answer answer) => (answer.Status, answer.Headers["location"]);

    private static IEnumerable<string> Own(Answer answer) => answer.Headers.Keys.Where(name => name.StartsWith("x-", StringComparison.Ordinal) && name != "x-content-type-options").Order();
}
