using System.Runtime.InteropServices;

namespace Oogst.Site.Output;

/// <summary>A second name for a file that is already there (a hard link): far cheaper than writing its bytes again.</summary>
internal static partial class Links
{
    /// <returns>False where the disk or the system knows no such links; the file must then be written.</returns>
    public static bool Make(string existing, string name) =>
        OperatingSystem.IsWindows() ? CreateHardLink(name, existing, 0) : Link(existing, name) == 0;

    [LibraryImport("libc", EntryPoint = "link", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Link(string existing, string name);

    [LibraryImport("kernel32", EntryPoint = "CreateHardLinkW", StringMarshalling = StringMarshalling.Utf16)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool CreateHardLink(string name, string existing, nint attributes);
}
