using System.CommandLine;
using System.CommandLine.Help;
using Oogst.Harvest.Domain;

namespace Oogst.Site.Commands;

/// <summary>All commands with their options. Without a command it builds.</summary>
internal sealed class CommandTree
{
    private readonly Language speech;
    private readonly RootCommand root;

    /// <param name="speech">In which everything is described.</param>
    public CommandTree(Language speech)
    {
        this.speech = speech;
        Shared = new(speech);
        root = new(Say("Maakt van een map met Markdown een tweetalige site.", "Turns a folder of Markdown into a bilingual site."));
        foreach (var option in Shared.All)
            root.Options.Add(option);
        var output = Output();
        root.Options.Add(output);
        root.SetAction(result => Shared.Desk(result).Build(result.GetValue(output)!));
        foreach (var command in new[] { Build(), PreviewCommand.Make(Shared, speech), Serve(), Check(), Translations(), Explain() })
            root.Subcommands.Add(command);
        foreach (var option in root.Options)
            DescribeOwn(option);
    }

    public SharedOptions Shared { get; }

    public ParseResult Parse(string[] args) => root.Parse(args);

    private Command Build()
    {
        var output = Output();
        var build = new Command("build", Say("Maakt de site (dit gebeurt ook zonder opdracht)", "Makes the site (this is what happens without a command)")) { output };
        build.SetAction(result => Shared.Desk(result).Build(result.GetValue(output)!));
        return build;
    }

    private Command Serve()
    {
        var port = PortOption.Make(speech);
        var serve = new Command("serve", Say(
            "Maakt de site en toont die op deze computer zoals de host dat straks doet, tot Ctrl-C",
            "Makes the site and serves it to this machine, with the headers and redirects of its host, until Ctrl-C")) { port };
        serve.SetAction(result => Shared.Desk(result).Serve(result.GetValue(port)));
        return serve;
    }

    private Command Check()
    {
        var check = new Command("check", Say("Meldt elke fout in de teksten, en schrijft niets", "Tells every mistake in the content, and writes nothing"));
        check.SetAction(result => Shared.Desk(result).Check());
        return check;
    }

    private Command Translations()
    {
        var files = new Argument<string[]>(Say("bestand", "file")) { Description = Say("Vertalingen die goed zijn zoals ze er staan", "Translations that are right as they stand"), Arity = ArgumentArity.OneOrMore };
        var accept = new Command("accept", Say("Zet in een vertaling van welke versie van het origineel ze is gemaakt", "Notes in a translation which version of the original it was made from")) { files };
        accept.SetAction(result => Shared.Desk(result).AcceptTranslations(result.GetValue(files)!));
        var translations = new Command("translations", Say("Noemt wat nog niet vertaald is en welke vertalingen achterlopen", "Lists entries without a translation and translations that are behind")) { accept };
        translations.SetAction(result => Shared.Desk(result).ListTranslations());
        return translations;
    }

    private Command Explain()
    {
        var code = new Argument<string?>("code") { Description = Say("Het woord achter fout of waarschuwing, zoals unknown-key; zonder dat: alle", "The word behind error or warning, such as unknown-key; without it: all of them"), Arity = ArgumentArity.ZeroOrOne };
        var explain = new Command("explain", Say("Legt uit wat een fout betekent, met een voorbeeld van fout en goed", "Says what a mistake means, with an example of wrong and right")) { code };
        explain.SetAction(result => Commands.Explain.Run(result.GetValue(code), Shared.SpeechOrEditors(result)));
        return explain;
    }

    private Option<string> Output() => new("--output", "-o")
    {
        Description = Say("Waar de site komt (als je niets zegt: output); de laatste goede blijft tot de nieuwe af is", "Where the site is put (unless told: output); its last good version stays until the new one is whole"),
        HelpName = Say("map", "folder"),
        DefaultValueFactory = _ => "output",
    };

    // What the library brings along speaks English only.
    private void DescribeOwn(Option option)
    {
        if (option is HelpOption help)
            (help.Description, help.Action) = (Say("Laat dit zien; achter een opdracht: wat die kan", "Shows this; behind a command: what that can do"), new Manual(speech));
        if (option is VersionOption version)
            version.Description = Say("Welke versie dit is", "Which version this is");
    }

    private string Say(string dutch, string english) => PerLanguage.Of(dutch, english)[speech];
}
