using Oogst.Harvest.Domain;

namespace Oogst.Site.Output;

#pragma warning disable CA1032 // It always says why, in every language.
/// <summary>The new site could not take its place. The old one stands.</summary>
/// <param name="why">With what to do about it.</param>
public sealed class NotWrittenException(PerLanguage<string> why, Exception? inner = null) : IOException(why[Language.English], inner)
#pragma warning restore CA1032
{
    public PerLanguage<string> Why => why;

    public static NotWrittenException Busy(string folder, Exception inner) => new(PerLanguage.Of(
        $"een andere build schrijft al in {folder}; wacht tot die klaar is, en bouw dan opnieuw",
        $"another build is writing {folder}; wait until it is done, and build again"), inner);

    /// <param name="foreign">What stands there: full paths.</param>
    public static NotWrittenException InTheWay(IReadOnlyCollection<string> foreign)
    {
        var (first, others) = (foreign.Order(StringComparer.Ordinal).First(), foreign.Count - 1);
        return new(PerLanguage.Of(
            $"{first}{(others > 0 ? $" (en nog {others})" : "")}: dit is niet van ons, en staat waar de site nu zelf iets zet; verplaats of hernoem het, en bouw opnieuw",
            $"{first}{(others > 0 ? $" (and {others} more)" : "")}: this is not ours, and stands where the site now puts something itself; move or rename it, and build again"));
    }

    public static NotWrittenException NameNotUtf8(string shown) => new(PerLanguage.Of(
        $"{shown}: deze naam is geen UTF-8, dus kunnen we dit niet laten staan; hernoem of verplaats het, en bouw opnieuw",
        $"{shown}: this name is not UTF-8, so that we cannot keep it; rename or move it, and build again"));

    /// <param name="fault">As the disk tells it.</param>
    public static NotWrittenException Because(Exception fault, string folder) => new(
        fault is UnauthorizedAccessException || IsForbidden(fault.HResult) ? PerLanguage.Of(
            $"{folder} of de map eromheen mag niet beschreven worden; vraag om schrijfrechten, of kies een andere map met --output ({fault.Message})",
            $"{folder} or the folder around it may not be written; ask for permission to write, or choose another folder with --output ({fault.Message})")
        : IsFull(fault.HResult) ? PerLanguage.Of(
            $"de schijf is vol: de nieuwe site past niet naast {folder}; maak ruimte, en bouw opnieuw ({fault.Message})",
            $"the disk is full: the new site does not fit beside {folder}; make room, and build again ({fault.Message})")
        : PerLanguage.Of(
            $"de nieuwe site kon niet naast {folder} geschreven worden: {fault.Message}",
            $"the new site could not be written beside {folder}: {fault.Message}"),
        fault);

    // EPERM, EACCES and EROFS, where .NET makes no exception of its own of them.
    private static bool IsForbidden(int code) => !OperatingSystem.IsWindows() && code is (1 or 13 or 30);

    // The disk itself, or this user's part of it: ERROR_DISK_FULL and ERROR_HANDLE_DISK_FULL; ENOSPC, and EDQUOT on macOS and Linux.
    private static bool IsFull(int code) => OperatingSystem.IsWindows() ? (code & 0xffff) is 112 or 39 : code is 28 or 69 or 122;
}
