using System.CommandLine;
using System.Globalization;
using BenchmarkDotNet.Running;
using Oogst.Site.Benchmarks.Corpus;
using Oogst.Site.Benchmarks.Micro;
using Oogst.Site.Benchmarks.Saving;
using Oogst.Site.Benchmarks.Scale;
using Oogst.Site.Benchmarks.Searching;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

var stories = new Option<int>("--stories") { Description = "How many stories", DefaultValueFactory = _ => 1000 };
var format = new Option<string>("--format") { Description = "oogst, hugo, hugo-alike or eleventy", DefaultValueFactory = _ => "oogst" };
var folder = new Argument<string>("folder") { Description = "Where to put it" };
var corpus = new Command("corpus", "Writes the corpus for one generator") { stories, format, folder };
corpus.SetAction(result =>
{
    Action<Stories, string> write = result.GetValue(format) switch
    {
        "oogst" => OogstFormat.Write,
        "hugo" => HugoFormat.Write,
        "hugo-alike" => HugoAlikeFormat.Write,
        "eleventy" => EleventyFormat.Write,
        var other => throw new ArgumentException($"--format {other}: oogst, hugo, hugo-alike or eleventy"),
    };
    write(new(result.GetValue(stories)), result.GetValue(folder)!);
});

var sizes = new Option<string>("--stories") { Description = "How many stories, several sizes apart by commas", DefaultValueFactory = _ => "100,1000,5000" };
var runs = new Option<int>("--runs") { Description = "How often each is run; the medians are shown", DefaultValueFactory = _ => 5 };
var work = new Option<string>("--work") { Description = "Where corpora, programs and sites are put", DefaultValueFactory = _ => Path.Combine(Path.GetTempPath(), "oogst-scale") };
var scale = new Command("scale", "Builds sites of several sizes as whole processes, beside other generators where they are installed") { sizes, runs, work };
scale.SetAction(result =>
{
    var place = Path.GetFullPath(result.GetValue(work)!);
    var contest = new Contest(
        place,
        Tools.Publish("src/Oogst.Site", Path.Combine(place, "program")),
        Tools.Publish("tests/Oogst.Site.Floor", Path.Combine(place, "floor")));
    foreach (var size in result.GetValue(sizes)!.Split(','))
        contest.Hold(int.Parse(size, CultureInfo.InvariantCulture), result.GetValue(runs));
});

var searched = new Option<string>("--stories") { Description = "How many stories, several sizes apart by commas", DefaultValueFactory = _ => "10,100,1000" };
var search = new Command("search", "Searches sites of several sizes in a browser, beside Pagefind over the same pages (npm ci here first)") { searched, work };
search.SetAction(async (result, _) =>
{
    var place = Path.GetFullPath(result.GetValue(work)!);
    var pagefind = Tools.Npm("pagefind") ?? throw new FileNotFoundException("npm ci in tests/Oogst.Site.Benchmarks installs Pagefind");
    var contest = new SearchContest(place, Tools.Publish("src/Oogst.Site", Path.Combine(place, "program")), pagefind);
    await contest.Hold(result.GetValue(searched)!.Split(',').Select(size => int.Parse(size, CultureInfo.InvariantCulture)));
});

var previewed = new Option<string>("--stories") { Description = "How many stories, several sizes apart by commas", DefaultValueFactory = _ => "1000,5000" };
var saves = new Option<int>("--saves") { Description = "How often each file is saved", DefaultValueFactory = _ => 20 };
var preview = new Command("preview", "Saves a story in several ways, and the name of its theme, in a preview and waits until the browser shows it") { previewed, saves, work };
preview.SetAction(async (result, _) =>
{
    var place = Path.GetFullPath(result.GetValue(work)!);
    var saving = new SaveToScreen(place, Tools.Publish("src/Oogst.Site", Path.Combine(place, "program")));
    Console.WriteLine("| stories | saved | from save to screen, median ms | shortest | longest | saves |\n|---:|---|---:|---:|---:|---:|");
    foreach (var size in result.GetValue(previewed)!.Split(','))
        await saving.Hold(int.Parse(size, CultureInfo.InvariantCulture), result.GetValue(saves));
});

var micro = new Command("micro", "Measures the hot steps one by one") { TreatUnmatchedTokensAsErrors = false };
micro.SetAction(result => { BenchmarkSwitcher.FromTypes([typeof(HotSteps)]).Run(result.UnmatchedTokens is { Count: > 0 } own ? [.. own] : ["--filter", "*"]); });

return await new RootCommand("Measures how fast sites are built.") { corpus, scale, search, preview, micro }.Parse(args).InvokeAsync();
