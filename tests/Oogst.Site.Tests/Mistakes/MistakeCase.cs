using System.Text;

namespace Oogst.Site.Tests.Mistakes;

/// <summary>One bad file put into a small, sound harvest, and the one line that must come back.</summary>
internal static class MistakeCase
{
    /// <param name="expected">Without the path of the file: <c>3:1: error unknown-key: … → …</c>. Several lines for several mistakes.</param>
    public static void Tells(string path, string text, params string[] expected) =>
        Tells(path, Encoding.UTF8.GetBytes(text), expected);

    /// <inheritdoc cref="Tells(string, string, string[])"/>
    public static void Tells(string path, byte[] bytes, params string[] expected) =>
        Assert.Equal([.. expected.Select(line => $"input/{path}:{line}")], TinyHarvest.Small().With(path, bytes).Check());

    /// <summary>A pilot that is sound but for what replaces a part of it.</summary>
    public static string Pilot(string keys = "", string body = "Er kwam een weg.") => $"""
        ---
        title: De weg
        summary: Een pilot over een weg langs het water.
        organisations:
          - fonds
        question: Hoe bouw je een weg?
        {keys}
        ---

        {body}
        """;
}
