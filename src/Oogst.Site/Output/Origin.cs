using System.IO.Hashing;
using System.Text;
using Lucene.Net.Tartarus.Snowball;
using Markdig;
using Oogst.Harvest.Content;
using Oogst.Harvest.Domain;
using Oogst.Theme;
using YamlDotNet.Core;

namespace Oogst.Site.Output;

/// <summary>Everything a site is made from, as one digest: the content, the options that show in it, and the tool itself with its theme.</summary>
internal static class Origin
{
    // A module's version id changes with every change of its code or of what it carries, such as styles.
    private static readonly Type[] Makers = [typeof(Build), typeof(Publication), typeof(Assets), typeof(Markdown), typeof(Parser), typeof(SnowballProgram)];

    public static string Of(IReadOnlyList<SourceFile> sources, BuildOptions options)
    {
        var digest = new XxHash128();
        void Add(string text) => digest.Append(Encoding.UTF8.GetBytes(text + '\0'));
        Add(string.Join(' ', Makers.Select(maker => maker.Module.ModuleVersionId)));
        Add(Environment.Version.ToString());
        Add(FormattableString.Invariant($"{options.BaseUrl} {options.WithDrafts} {options.EditAt}"));
        foreach (var source in sources)
        {
            Add(FormattableString.Invariant($"{source.Path} {source.Bytes.Length}"));
            digest.Append(source.Bytes.Span);
        }
        return Convert.ToHexStringLower(digest.GetCurrentHash());
    }
}
