using System.Text;
using Oogst.Harvest.Domain;

namespace Oogst.Site.Commands;

/// <summary>Writes <c>translates:</c> into a translation's front matter and leaves every other byte as it is.</summary>
internal static class TranslationNote
{
    private const string Key = "translates:";

    public static void Write(Telling telling, string fingerprint)
    {
        var lines = File.ReadAllText(telling.File).Split('\n').ToList();
        var closing = lines.FindIndex(1, line => line.TrimEnd() == "---");
        var ending = lines[closing].EndsWith('\r') ? "\r" : "";
        var there = lines.FindIndex(0, closing, line => line.StartsWith(Key, StringComparison.Ordinal));
        if (there >= 0)
            lines.RemoveAt(there);
        lines.Insert(there >= 0 ? there : closing, $"{Key} {fingerprint}{ending}");
        File.WriteAllText(telling.File, string.Join('\n', lines), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }
}
