using System.Text;

namespace Oogst.Site.Output;

/// <summary>
/// The ids in a finished page, kept in one piece: a large site has hundreds of thousands of them, of which hardly any is asked for, and
/// each would be an object that every collection must look at.
/// </summary>
internal sealed class PageIds(IEnumerable<string> ids)
{
    // No page can hold this character: a browser reads another in its place.
    private const char Between = '\0';

    private readonly byte[] all = Encoding.UTF8.GetBytes(Between + string.Join(Between, ids) + Between);

    public bool Contain(string id) => all.AsSpan().IndexOf(Encoding.UTF8.GetBytes(Between + id + Between)) >= 0;
}
