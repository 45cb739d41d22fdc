using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Oogst.Site.Benchmarks.Corpus;
using Oogst.Site.Benchmarks.Scale;

namespace Oogst.Site.Benchmarks.Saving;

/// <summary>
/// Runs the published preview as a process of its own, opens a story in a browser, and takes the time from just before a save until what was saved
/// stands on the page: other words, another slug, a mistake that is mended, another name for its theme, and a story that was not there before; then
/// what no first glance can show: a story saved in two languages at once, a theme that is new, and a tip that goes.
/// </summary>
internal sealed class SaveToScreen(string work, string program)
{
    private const int Port = 8418;
    private const string Story = "2025/pilots/verhaal-00001";
    private const string Added = "2025/pilots/verhaal-nieuw";
    private const string Tip = "2025/tips/tip-nieuw.nl.md";
    private static readonly string Home = FormattableString.Invariant($"http://localhost:{Port}");

    // Every page that is loaded says which save it shows.
    private const string Tell = "document.addEventListener('DOMContentLoaded', () => console.log('shows ' + /Bewaard: (\\d+)/.exec(document.body.textContent)?.[1]))";

    /// <param name="saves">How often; the first is not counted, since nothing has been compiled or cached by then.</param>
    public async Task Hold(int stories, int saves)
    {
        var folder = Directory.CreateDirectory(Path.Combine(work, FormattableString.Invariant($"{stories}"), "oogst")).FullName;
        if (!Directory.Exists(Path.Combine(folder, "input")))
            OogstFormat.Write(new(stories), Path.Combine(folder, "input"));
        var (story, themes) = (Path.Combine(folder, "input", Story + ".nl.md"), Path.Combine(folder, "input", "themes.yml"));
        var added = Path.Combine(folder, "input", Added + ".nl.md");
        var (english, tip) = (Path.Combine(folder, "input", Story + ".en.md"), Path.Combine(folder, "input", Tip));
        var (toldStory, toldEnglish, toldThemes) = (await File.ReadAllTextAsync(story), await File.ReadAllTextAsync(english), await File.ReadAllTextAsync(themes));
        var theme = toldStory.Split("themes:\n  - ")[1].Split('\n')[0];
        using var preview = Process.Start(new ProcessStartInfo(program, ["preview", "--port", Port.ToString(CultureInfo.InvariantCulture)]) { WorkingDirectory = folder, RedirectStandardOutput = true })!;
        try
        {
            preview.OutputDataReceived += (_, _) => { };
            preview.BeginOutputReadLine();
            await Answers(preview);
            string Noted(int save) => FormattableString.Invariant($"{toldStory}\nBewaard: {save}\n");
            Print("words of the story", await Saved(story, Story, Noted, saves));
            Print("its slug", await Saved(story, Story, save => FormattableString.Invariant($"---\nslug: verhaal-{save}-00001{Noted(save)[3..]}"), saves));
            await File.WriteAllTextAsync(story, toldStory);
            Print("a mistake mended", await Saved(story, Story, Noted, saves, async page =>
            {
                await File.WriteAllTextAsync(story, "---\ntitel: Fout\n" + toldStory[4..]);
                await page.WaitForSelectorAsync("[data-weight=mistakes]");
            }));
            await File.WriteAllTextAsync(story, toldStory);
            string Renamed(int save) => Regex.Replace(toldThemes, $"(?<=- id: {theme}\n  name:\n    nl: ).*", FormattableString.Invariant($"\"Bewaard: {save}\""));
            Print("name of its theme", await Saved(themes, Story, Renamed, saves));
            Print("a new story", await Saved(added, Added, Noted, saves, async page =>
            {
                File.Delete(added);
                await page.WaitForSelectorAsync(".kicker:text-is('404')");
            }));
            File.Delete(added);
            // These no glance can show: the whole site is planned anew first.
            Print("two files at once", await Saved(story, Story, save =>
            {
                File.WriteAllText(english, FormattableString.Invariant($"{toldEnglish}\nSaved: {save}\n"));
                return Noted(save);
            }, saves));
            await File.WriteAllTextAsync(english, toldEnglish);
            await File.WriteAllTextAsync(story, toldStory);
            Print("a new theme", await Saved(themes, Story, save => Renamed(save) + FormattableString.Invariant($"- id: nieuw-{save}\n  name:\n    nl: Nieuw {save}\n    en: New {save}\n"), saves));
            await File.WriteAllTextAsync(themes, toldThemes);
            Print("a tip that goes", await Saved(tip, Story, _ => null, saves, async page =>
            {
                await File.WriteAllTextAsync(tip, FormattableString.Invariant($"---\ntitle: \"Bewaard: 0\"\nsummary: Een tip die komt en gaat.\nkind: golden\npilot: {Path.GetFileName(Story)}\n---\n\nDoe het.\n"));
                await page.WaitForSelectorAsync("main :text('Bewaard: 0')");
            }));
        }
        finally
        {
            preview.Kill();
            await preview.WaitForExitAsync();
            await File.WriteAllTextAsync(story, toldStory);
            await File.WriteAllTextAsync(themes, toldThemes);
            await File.WriteAllTextAsync(english, toldEnglish);
            File.Delete(added);
            File.Delete(tip);
        }

        void Print(string saved, List<double> times) => Console.WriteLine(FormattableString.Invariant(
            $"| {stories:N0} | {saved} | {times[times.Count / 2]:0} | {times[0]:0} | {times[^1]:0} | {times.Count} |"));
    }

    private static async Task Answers(Process preview)
    {
        using var client = new HttpClient { Timeout = TimeSpan.FromMinutes(2) };
        while (true)
        {
            try
            {
                using var answer = await client.GetAsync(new Uri(Home + "/nl/"));
                return;
            }
            catch (HttpRequestException) when (!preview.HasExited)
            {
                await Task.Delay(200);
            }
        }
    }

    /// <param name="textAt">Null when the file goes.</param>
    /// <param name="beforeEach">Done, and shown, before each save.</param>
    private static async Task<List<double>> Saved(string file, string address, Func<int, string?> textAt, int saves, Func<IPage, Task>? beforeEach = null)
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await Browsers.Launch(playwright);
        var page = await browser.NewPageAsync();
        await page.AddInitScriptAsync(Tell);
        var times = new List<double>();
        TaskCompletionSource<long>? shown = null;
        var awaited = "";
        page.Console += (_, message) =>
        {
            if (message.Text == awaited)
                shown?.TrySetResult(Stopwatch.GetTimestamp());
        };
        await page.GotoAsync($"{Home}/nl/{address}/");
        for (var save = 0; save <= saves; save++)
        {
            await (beforeEach?.Invoke(page) ?? Task.CompletedTask);
            await Task.Delay(700);
            shown = new(TaskCreationOptions.RunContinuationsAsynchronously);
            var start = Stopwatch.GetTimestamp();
            var text = textAt(save);
            awaited = text is null ? "shows undefined" : FormattableString.Invariant($"shows {save}");
            if (text is null)
                File.Delete(file);
            else
                await File.WriteAllTextAsync(file, text);
            var time = Stopwatch.GetElapsedTime(start, await shown.Task.WaitAsync(TimeSpan.FromSeconds(30)));
            if (save > 0)
                times.Add(time.TotalMilliseconds);
        }
        return [.. times.Order()];
    }
}
