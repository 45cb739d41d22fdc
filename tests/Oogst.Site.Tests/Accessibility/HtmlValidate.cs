using System.Diagnostics;
using System.Text.Json;
using Oogst.Site.Output;

namespace Oogst.Site.Tests.Accessibility;

/// <summary>html-validate over many pages at once, by the rules in <c>tests/tools/.htmlvalidate.json</c>.</summary>
internal static class HtmlValidate
{
    private static readonly string Tools = Path.Combine(Repository.Root, "tests", "tools");

    /// <returns>Every message as <c>nl/index.html:12:3 rule: what is wrong</c>, sorted.</returns>
    public static IReadOnlyList<string> Check(IEnumerable<OutputFile> pages)
    {
        var folder = Directory.CreateTempSubdirectory("oogst-html-");
        try
        {
            foreach (var page in pages)
            {
                var path = Path.Combine(folder.FullName, page.Path);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllBytes(path, page.Bytes.Span);
            }
            return Messages(Run(folder.FullName), folder.FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Run(string folder)
    {
        // Into a file: it exits before a pipe has taken all it has to say.
        var messages = Path.Combine(folder, "messages.json");
        using var process = Process.Start(new ProcessStartInfo("node", ["node_modules/html-validate/bin/html-validate.mjs", "--config", ".htmlvalidate.json", "--formatter", $"json={messages}", folder])
        {
            WorkingDirectory = Tools,
            RedirectStandardError = true,
        })!;
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        // 1 says that there are messages; anything else that it could not do its work.
        return process.ExitCode is 0 or 1 ? File.ReadAllText(messages) : throw new InvalidOperationException(error);
    }

    private static List<string> Messages(string json, string folder)
    {
        using var results = JsonDocument.Parse(json);
        return [..
            from file in results.RootElement.EnumerateArray()
            let path = Path.GetRelativePath(folder, file.GetProperty("filePath").GetString()!)
            from message in file.GetProperty("messages").EnumerateArray()
            orderby path, message.GetProperty("line").GetInt32(), message.GetProperty("column").GetInt32()
            select $"{path}:{message.GetProperty("line")}:{message.GetProperty("column")} {message.GetProperty("ruleId").GetString()}: {message.GetProperty("message").GetString()}"];
    }
}
