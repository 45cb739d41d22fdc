namespace Oogst.Site.Tests.Search;

/// <summary>Asking on the search page, as a reader would.</summary>
internal static class Asking
{
    /// <returns>The addresses of what was found, in order.</returns>
    public static async Task<string[]> Ask(this Reader reader, string text)
    {
        await reader.Page.FillAsync("#search-words", text);
        await reader.Answered(text);
        return await reader.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('.hit-link')].map((link) => new URL(link.href).pathname)");
    }

    /// <summary>Waits until the page shows the answer to this and to nothing that was asked before.</summary>
    public static Task Answered(this Reader reader, string text) =>
        reader.Until("text => document.querySelector('.search-page').dataset.answers === text", text);
}
