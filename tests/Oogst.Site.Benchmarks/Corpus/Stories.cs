namespace Oogst.Site.Benchmarks.Corpus;

/// <summary>A word of a vocabulary of the corpus.</summary>
public sealed record Word(string Id, Both Name);

/// <summary>One entry in both languages, in no format yet.</summary>
/// <param name="Section">The folder it stands in: <c>pilots</c>, <c>tips</c>, <c>reflections</c>.</param>
/// <param name="Pilot">What a tip or a reflection is about, from its own edition; null for a pilot.</param>
/// <param name="Body">Markdown; links to stories are written <c>[words](pilot:2025/id)</c>.</param>
public sealed record Piece(
    string Edition, string Section, string Id, Both Title, Both Summary, Both Body, IReadOnlyList<Word> Themes, IReadOnlyList<Word> Organisations, int Phase, string? Pilot = null);

/// <summary>
/// N stories with a tip for every second one and a reflection for every fifth, spread over editions of 250 stories. Story 17 is the same
/// in a corpus of 100 and of 5,000, but for the two stories it links to.
/// </summary>
public sealed class Stories(int count)
{
    private const int StoriesInEdition = 250;
    private const int NewestEdition = 2025;

    public static readonly Both[] PhaseNames =
        [new("Verkennen", "Explore"), new("Verdiepen", "Deepen"), new("Vernieuwen", "Renew"), new("Verbinden", "Connect"), new("Oogsten", "Harvest")];

    /// <summary>The agreed questions of a story: its headings.</summary>
    public static readonly Both[] Questions =
    [
        new("De achtergrond", "The background"), new("Welke stappen zijn gezet?", "What steps were taken?"), new("Wat heeft het opgeleverd?", "What did it yield?"),
        new("Wat was een markant moment?", "What was a defining moment?"), new("Waar zijn ze trots op?", "What are they proud of?"),
    ];

    public static readonly IReadOnlyList<Word> Themes = [.. Enumerable.Range(0, 40).Select(n => Named(n * 37, "thema"))];

    public static readonly IReadOnlyList<Word> Organisations = [.. Enumerable.Range(0, 30).Select(n => new Word(
        FormattableString.Invariant($"organisatie-{n + 1}"),
        new(FormattableString.Invariant($"Waterschap {Words.Places[n % Words.Places.Length]} {n + 1}"), FormattableString.Invariant($"Water authority {Words.Places[n % Words.Places.Length]} {n + 1}"))))];

    public IEnumerable<string> Editions => Enumerable.Range(0, (count + StoriesInEdition - 1) / StoriesInEdition).Select(EditionNamed);

    public IEnumerable<Piece> Pieces()
    {
        for (var number = 0; number < count; number++)
        {
            var story = Story(number);
            yield return story;
            if (number % 2 == 0)
                yield return About(story, number, "tips");
            if (number % 5 == 0)
                yield return About(story, number, "reflections");
        }
    }

    private Piece Story(int number)
    {
        var writer = new Writer(number);
        var (noun, adjective, place) = (writer.Noun(), writer.Pick(Words.Adjectives), writer.Pick(Words.Places));
        return new(
            EditionOf(number), "pilots", IdOf(number),
            new(Inv($"De {adjective.Nl} {noun.Nl} van {place}, pilot {number + 1}"), Inv($"The {adjective.En} {noun.En} of {place}, pilot {number + 1}")),
            writer.Sentences(2), Body(writer, number),
            writer.Pick(Themes, writer.Number(3, 6)), writer.Pick(Organisations, writer.Number(1, 2)), writer.Number(1, PhaseNames.Length));
    }

    private static Piece About(Piece story, int number, string section)
    {
        var writer = new Writer(number + (section == "tips" ? 1_000_000 : 2_000_000));
        var noun = writer.Noun();
        var title = section == "tips"
            ? new Both(Inv($"Begin bij het {noun.Nl}, tip {number + 1}"), Inv($"Begin with the {noun.En}, tip {number + 1}"))
            : new Both(Inv($"Wat de begeleiding zag in het {noun.Nl}, {number + 1}"), Inv($"What guidance saw in the {noun.En}, {number + 1}"));
        return story with
        {
            Section = section,
            Title = title,
            Summary = writer.Sentences(1),
            Body = Join([writer.Sentences(writer.Number(3, 5)), writer.Sentences(writer.Number(2, 4))]),
            Themes = writer.Pick(story.Themes, 2),
            Pilot = story.Id,
        };
    }

    // 400 to 900 words: an opening with two links, three to five questions answered, a list, a quote, now and then a table.
    private Both Body(Writer writer, int number)
    {
        var links = new[] { Other(writer, number, sameEdition: true), Other(writer, number, sameEdition: false) };
        var opening = writer.Sentences(writer.Number(3, 5));
        var parts = new List<Both>
        {
            new($"{opening.Nl} Lees ook [dit verhaal]({links[0]}).", $"{opening.En} Read [this story]({links[0]}) as well."),
            writer.Sentences(writer.Number(3, 6)),
        };
        var questions = writer.Pick(Questions, writer.Number(3, 5));
        for (var i = 0; i < questions.Count; i++)
        {
            parts.Add(new($"## {questions[i].Nl}", $"## {questions[i].En}"));
            parts.Add(writer.Sentences(writer.Number(2, 5)));
            parts.Add(i switch
            {
                0 => List(writer),
                1 => Quote(writer.Sentences(2)),
                2 when writer.Once(3) => Table(writer),
                _ => writer.Sentences(writer.Number(3, 5)),
            });
        }
        var closing = writer.Sentences(writer.Number(1, 3));
        parts.Add(new($"{closing.Nl} Zie daarvoor **ook** [het vervolg]({links[1]}).", $"{closing.En} For that, **also** see [the sequel]({links[1]})."));
        return Join(parts);
    }

    private static Both List(Writer writer)
    {
        var items = Enumerable.Range(0, writer.Number(3, 6)).Select(_ => writer.Sentence()).ToList();
        return new(string.Join('\n', items.Select(item => "- " + item.Nl)), string.Join('\n', items.Select(item => "- " + item.En)));
    }

    private static Both Quote(Both text) => new("> " + text.Nl, "> " + text.En);

    private static Both Table(Writer writer)
    {
        var rows = Enumerable.Range(0, 4).Select(_ => (Noun: writer.Noun(), Number: writer.Number(1, 99))).ToList();
        return new(
            "| wat | aantal |\n| --- | ---: |\n" + string.Join('\n', rows.Select(row => Inv($"| {row.Noun.Nl} | {row.Number} |"))),
            "| what | number |\n| --- | ---: |\n" + string.Join('\n', rows.Select(row => Inv($"| {row.Noun.En} | {row.Number} |"))));
    }

    private string Other(Writer writer, int number, bool sameEdition)
    {
        var first = sameEdition ? number / StoriesInEdition * StoriesInEdition : 0;
        var last = sameEdition ? Math.Min(count, first + StoriesInEdition) - 1 : count - 1;
        var other = writer.Number(first, last);
        return $"pilot:{EditionOf(other)}/{IdOf(other)}";
    }

    private static Both Join(IEnumerable<Both> parts)
    {
        var all = parts.ToList();
        return new(string.Join("\n\n", all.Select(part => part.Nl)) + "\n", string.Join("\n\n", all.Select(part => part.En)) + "\n");
    }

    private static Word Named(int noun, string prefix) => new($"{prefix}-{Words.Noun(noun).Nl}", Words.Noun(noun));

    private static string EditionOf(int number) => EditionNamed(number / StoriesInEdition);

    private static string EditionNamed(int index) => Inv($"{NewestEdition - index}");

    private static string IdOf(int number) => Inv($"verhaal-{number + 1:00000}");

    private static string Inv(FormattableString text) => FormattableString.Invariant(text);
}
