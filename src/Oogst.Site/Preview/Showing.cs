using Oogst.Site.Output;
using Oogst.Site.Serving;
using Oogst.Theme;

namespace Oogst.Site.Preview;

/// <summary>What readers are shown: the last proof that was good, and what is wrong with the newest. Whoever follows it is told of every change.</summary>
public sealed class Showing
{
    private readonly object changing = new();
    private readonly Moves moves = new();
    private TaskCompletionSource next = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Shown now;

    public Showing(Proof first) => now = Shown.Of(first, null);

    /// <summary>What is shown, and a task that ends when that is no longer so.</summary>
    public (Shown Now, Task Change) Look()
    {
        lock (changing)
            return (now, next.Task);
    }

    public void Put(Proof proof)
    {
        lock (changing)
        {
            if ((now.Good, proof.Seen) is ({ } before, { } seen))
                moves.Note(before.Seen!.Addresses, seen.Addresses, proof.Whole == proof ? before.Seen.Addresses.Subjects : seen.Pages.Select(page => page.Subject).Distinct());
            now = Shown.Of(proof, now.Good?.Whole) with { Moves = moves };
            next.SetResult();
            next = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }
}

/// <param name="Newest">Perhaps with mistakes.</param>
/// <param name="Good">The last one without; null when there has been none yet.</param>
/// <param name="Mistakes">What is wrong with the newest, warnings too, as HTML to lay over the good one; null when nothing is.</param>
/// <param name="Site">The good one as a host serves it, byte for byte.</param>
/// <param name="Followed">The same with, on every page, the script that follows what changes.</param>
public sealed record Shown(Proof Newest, Proof? Good, string? Mistakes, ServedSite Site, ServedSite Followed)
{
    internal Moves Moves { get; init; } = new();

    /// <inheritdoc cref="Preview.Moves.To"/>
    public string? MovedTo(string address) => Good?.Seen is { } seen ? Moves.To(address, seen.Addresses) : null;

    /// <returns>Where the page at an address stands in a later version; null when that is the same address, or there is none.</returns>
    internal string? WentTo(string address, Shown later) =>
        Good?.Seen?.Addresses.FindAt(new Address(address).File) is { } page && later.Good?.Seen?.Addresses.Find(page.Subject, page.Language)?.Path is { } there && there != address ? there : null;

    // A page that only tells what is wrong may do no more than a page of the site.
    private const string NoRedirects = "";
    private const string OwnFilesOnly = "/*\n  Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'\n";

    internal static Shown Of(Proof newest, Proof? lastGood)
    {
        var shown = newest.Site is null ? lastGood : newest;
        OutputFile WithScript(OutputFile page) => FollowScript.In(page, newest.Told.Speech, shown?.Site?.Plan.Publication.LeftOut ?? 0, shown?.State ?? "");
        if (shown is { } good)
            return new(newest, good, newest.Told.Diagnostics.Count > 0 ? MistakesTold.Panel(newest) : null, Served(good, page => page), Served(good, WithScript));
        var mistakes = MistakesTold.Page(newest.Told);
        OutputFile? MistakesAt(string path) => path.EndsWith(".html", StringComparison.Ordinal) ? OutputFile.Of(path, mistakes) : null;
        var site = new ServedSite(MistakesAt, OwnFilesOnly, NoRedirects);
        return new(newest, null, null, site, new(path => MistakesAt(path) is { } page ? WithScript(page) : null, OwnFilesOnly, NoRedirects));
    }

    private static ServedSite Served(Proof proof, Func<OutputFile, OutputFile> each) => new(
        path => proof.Find(path) is not { } file ? null : file.IsPage ? each(file) : file,
        proof.Find("_headers")!.Text, proof.Find("_redirects")!.Text);
}
