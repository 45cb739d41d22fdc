using System.Reflection;
using System.Text.RegularExpressions;
using Oogst.Harvest.Diagnostics;
using Oogst.Harvest.Domain;
using Oogst.Harvest.Schema;
using Oogst.Site.Commands;

namespace Oogst.Site.Tests.Mistakes;

/// <summary>The catalogue itself: every method has words in every language, an explanation, and a case among these tests.</summary>
public sealed partial class Catalogue
{
    private static readonly Place Somewhere = new("input/2031/tips/x.nl.md", 3, 8);

    public static TheoryData<string> Methods =>
        [.. typeof(Oogst.Harvest.Diagnostics.Mistakes).GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly).Select(method => method.Name)];

    [Theory]
    [MemberData(nameof(Methods))]
    public void Every_mistake_is_worded_and_explained_in_every_language(string method)
    {
        foreach (var diagnostic in Made(method))
        {
            Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", diagnostic.Code);
            var explanation = Explanations.Of(diagnostic.Code);
            Assert.True(explanation is not null, $"no explanation of {diagnostic.Code}");
            foreach (var language in Language.All)
            {
                Assert.NotEmpty(diagnostic.Message[language]);
                Assert.NotEmpty(diagnostic.Fix[language]);
                Assert.NotEmpty(explanation.Meaning[language]);
            }
            Assert.NotEqual(diagnostic.Message[Language.Dutch], diagnostic.Message[Language.English]);
            Assert.NotEqual(explanation.Wrong, explanation.Right);
        }
    }

    [Fact]
    public void No_explanation_is_left_of_a_mistake_that_is_gone() =>
        Assert.Equal(Methods.SelectMany(method => Made(method)).Select(one => one.Code).Distinct().Order(StringComparer.Ordinal), Explanations.Codes);

    [Fact]
    public void Every_mistake_has_a_case_among_these_tests()
    {
        var cases = Directory.GetFiles(Path.Combine(Repository.Tests), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Code().Matches(File.ReadAllText(file)).Select(match => match.Groups["code"].Value)).ToHashSet();
        // A family shares one method and one wording: a case of one member shows them all.
        var codes = Methods.Select(method => Made(method)).Where(family => !family.Any(one => cases.Contains(one.Code))).Select(family => family[0].Code);
        Assert.Equal([], codes);
    }

    [Theory]
    [InlineData("nl")]
    [InlineData("en")]
    public void The_page_of_all_mistakes_beside_the_catalogue_is_up_to_date(string code)
    {
        var path = Path.Combine(Repository.Root, "src", "Oogst.Harvest", "Diagnostics", $"Mistakes.{code}.md");
        var page = Explain.Page(Language.Parse(code)!);
        if (Environment.GetEnvironmentVariable("ACCEPT_SNAPSHOTS") == "1")
            File.WriteAllText(path, page);
        Assert.Equal(page, File.ReadAllText(path));
    }

    // Calls a method of the catalogue with something of every type; for families, once for each member.
    private static List<Diagnostic> Made(string name)
    {
        var method = typeof(Oogst.Harvest.Diagnostics.Mistakes).GetMethod(name)!;
        var kinds = method.GetParameters() switch
        {
            var parameters when parameters.Any(parameter => parameter.ParameterType == typeof(Placed<EntryId>)) =>
                Enum.GetValues<Kind>().Select(kind => (object)new Placed<EntryId>(new("2031", kind, "x"), Somewhere)),
            var parameters when parameters.Any(parameter => parameter.ParameterType == typeof(Placed<TermId>)) =>
                Enum.GetValues<Vocabulary>().Select(vocabulary => (object)new Placed<TermId>(new(vocabulary, "x"), Somewhere)),
            _ => [null!],
        };
        return [.. kinds.Select(kind => (Diagnostic)method.Invoke(null, [.. method.GetParameters().Select(parameter => Sample(parameter.ParameterType, kind))])!)];
    }

    private static object? Sample(Type type, object? kind) => type switch
    {
        _ when type == typeof(Place) => Somewhere,
        _ when type == typeof(Place?) => (Place?)Somewhere,
        _ when type == typeof(string) => "x",
        _ when type == typeof(Kind?) => Kind.Tip,
        _ when type == typeof(int) => 7,
        _ when type == typeof(char) => '\u001b',
        _ when type == typeof(Placed<string>) => new Placed<string>("x", Somewhere),
        _ when type == typeof(IEnumerable<Field>) => new[] { Fields.Title },
        _ when type.IsAssignableFrom(typeof(string[])) => new[] { "x", "y" },
        _ => kind,
    };

    [GeneratedRegex("(error|warning|fout|waarschuwing) (?<code>[a-z0-9-]+)|\"(?<code>[a-z0-9-]+)\"")]
    private static partial Regex Code();
}
