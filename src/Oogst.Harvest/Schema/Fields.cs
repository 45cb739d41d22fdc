using System.Globalization;
using Oogst.Harvest.Diagnostics;
using Oogst.Harvest.Domain;

namespace Oogst.Harvest.Schema;

/// <summary>Every key of the front matter, once: name, shape, whether it must be there.</summary>
public static class Fields
{
    // Told: these stand in every language's file.
    public static readonly Field<string> Title = new("title", new Line(1, 120)) { IsRequired = true };
    public static readonly Field<string> Summary = new("summary", new Line(20, 300)) { IsRequired = true };
    public static readonly Field<Placed<string>> SlugOf = new("slug", new SlugLine());
    public static readonly Field<IReadOnlyList<Placed<string>>> Aliases = new("aliases", new ListOf<Placed<string>>(new PlacedLine()));
    public static readonly Field<string> Subtitle = new("subtitle", new Line());
    public static readonly Field<string> RequiredQuestion = new("question", new Line()) { IsRequired = true };
    public static readonly Field<string> NewQuestion = new("newQuestion", new Line());
    public static readonly Field<string> Ended = new("ended", new Line());
    public static readonly Field<IReadOnlyList<string>> AlsoKnownAs = new("alsoKnownAs", new ListOf<string>(new Line()));
    public static readonly Field<Placed<string>> Translates = new("translates", new PlacedLine());

    // Facts of every kind: the original only.
    public static readonly Field<IReadOnlyList<Placed<TermId>>> Themes = Terms("themes", Vocabulary.Themes);
    public static readonly Field<Placed<int>> Order = new("order", new AtItsPlace<int>(new WholeNumber()));
    public static readonly Field<string> Source = new("source", new Line());
    public static readonly Field<bool> IsDraft = new("draft", new Switch());

    private static readonly Field<Placed<string>> ImageFile = new("file", new FilePath(isShown: true)) { IsRequired = true };
    private static readonly Field<string> ImageAlt = new("alt", new Line()) { IsRequired = true };
    private static readonly Field<string> ImageCredit = new("credit", new Line());
    public static readonly Field<(Image Image, string Alt)> Image = new("image", new Group<(Image, string)>(
        [ImageFile, ImageAlt, ImageCredit], values => (new(values.Of(ImageFile), values.Maybe(ImageCredit)), values.Of(ImageAlt))));
    public static readonly Field<string> TranslatedImage = new("image", new Group<string>(
        [ImageAlt], values => values.Of(ImageAlt), "file", "credit"));

    // Edition
    public static readonly Field<MonthOrDay> Published = new("published", new MonthOrDayText()) { IsRequired = true };
    public static readonly Field<Placed<TermId>> Theme = new("theme", new TermReference(Vocabulary.Themes)) { IsRequired = true };
    public static readonly Field<IReadOnlyList<Placed<TermId>>> Editors = Terms("editors", Vocabulary.People, isRequired: true);
    public static readonly Field<IReadOnlyList<Placed<TermId>>> CommissionedBy = Terms("commissionedBy", Vocabulary.People, isRequired: true);
    public static readonly Field<Placed<TermId>> Publisher = new("publisher", new TermReference(Vocabulary.Organisations)) { IsRequired = true };
    public static readonly Field<Placed<TermId>> PreparedBy = new("preparedBy", new TermReference(Vocabulary.Organisations));
    public static readonly Field<IReadOnlyList<string>> Partners = new("partners", new ListOf<string>(new Line()));
    public static readonly Field<EditionStatus> Status = new("status", new Choice<EditionStatus>(("open", EditionStatus.Open), ("frozen", EditionStatus.Frozen)));
    public static readonly Field<Accent> AccentOf = new("accent", new Choice<Accent>(
        ("moss", Accent.Moss), ("rust", Accent.Rust), ("ocean", Accent.Ocean), ("plum", Accent.Plum)));
    public static readonly Field<string> Isbn = new("isbn", new Line());
    public static readonly Field<string> Doi = new("doi", new Line());
    public static readonly Field<string> Licence = new("licence", new Line());

    // Chapter
    public static readonly Field<Placed<int>> RequiredOrder = new("order", new AtItsPlace<int>(new WholeNumber())) { IsRequired = true };
    public static readonly Field<Placed<Kind>> Opens = new("opens", new AtItsPlace<Kind>(new Choice<Kind>(
        ("meetings", Kind.Meeting), ("pilots", Kind.Pilot), ("voices", Kind.Voices), ("reflections", Kind.Reflection), ("methods", Kind.Method))));

    private static readonly Field<int> SharePercent = new("share", new WholeNumber()) { IsRequired = true };
    private static readonly Field<string> ShareText = new("text", new Line()) { IsRequired = true };
    public static readonly Field<IReadOnlyList<(Share Share, string Text)>> Shares = new("shares", new HoldingTogether<IReadOnlyList<(Share Share, string Text)>>(
        new ListOf<(Share, string)>(new Group<(Share, string)>([SharePercent, ShareText], values => (new(values.Of(SharePercent)), values.Of(ShareText)))),
        (parts, place) => parts.Sum(part => (long)part.Share.Percent) is var sum and not 100 ? Mistakes.SharesNotWhole(place, sum.ToString(CultureInfo.InvariantCulture)) : null));
    public static readonly Field<IReadOnlyList<string>> TranslatedShares = new("shares", new ListOf<string>(
        new Group<string>([ShareText], values => values.Of(ShareText), "share")));

    // Meeting
    public static readonly Field<Placed<int>> RequiredNumber = new("number", new AtItsPlace<int>(new WholeNumber())) { IsRequired = true };
    public static readonly Field<IReadOnlyList<Placed<TermId>>> RequiredPhases = Terms("phases", Vocabulary.Phases, isRequired: true);
    public static readonly Field<MeetingState> State = new("state", new Choice<MeetingState>(
        ("held", MeetingState.Held), ("merged", MeetingState.Merged), ("replaced", MeetingState.Replaced)))
    { IsRequired = true };
    public static readonly Field<IReadOnlyList<Placed<EntryId>>> Methods = Entries("methods", Kind.Method);
    public static readonly Field<MonthOrDay> DateOf = new("date", new MonthOrDayText());

    // Pilot
    public static readonly Field<IReadOnlyList<Placed<TermId>>> Organisations = Terms("organisations", Vocabulary.Organisations, isRequired: true);
    public static readonly Field<IReadOnlyList<Placed<TermId>>> People = Terms("people", Vocabulary.People);
    public static readonly Field<IReadOnlyList<Placed<EntryId>>> Meetings = Entries("meetings", Kind.Meeting);
    public static readonly Field<IReadOnlyList<string>> Channels = new("channels", new ListOf<string>(new Line()));
    private static readonly Field<string> AttachmentTitle = new("title", new Line()) { IsRequired = true };
    private static readonly Field<Placed<string>> AttachmentFile = new("file", new FilePath(isShown: false));
    private static readonly Field<bool> AttachmentMissing = new("missing", new Switch());
    public static readonly Field<IReadOnlyList<Attachment>> Attachments = new("attachments", new ListOf<Attachment>(new HoldingTogether<Attachment>(
        new Group<Attachment>([AttachmentTitle, AttachmentFile, AttachmentMissing], values => new(values.Of(AttachmentTitle), values.OrNull(AttachmentFile), values.Maybe(AttachmentMissing))),
        (attachment, place) => attachment.File is null == attachment.IsMissing ? null : Mistakes.FileOrMissing(place, hasBoth: attachment.IsMissing))));

    // Tip
    public static readonly Field<TipKind> TipKindOf = new("kind", new Choice<TipKind>(("golden", TipKind.Golden), ("received", TipKind.Received))) { IsRequired = true };
    public static readonly Field<Placed<EntryId>> RequiredPilot = new("pilot", new EntryReference(Kind.Pilot)) { IsRequired = true };
    public static readonly Field<Placed<EntryId>> Meeting = new("meeting", new EntryReference(Kind.Meeting));
    public static readonly Field<IReadOnlyList<Placed<TermId>>> Phases = Terms("phases", Vocabulary.Phases);

    // Reflection
    public static readonly Field<ReflectionKind> ReflectionKindOf = new("kind", new Choice<ReflectionKind>(
        ("guidance", ReflectionKind.Guidance), ("closing", ReflectionKind.Closing)))
    { IsRequired = true };
    public static readonly Field<Placed<EntryId>> Pilot = new("pilot", new EntryReference(Kind.Pilot));
    public static readonly Field<IReadOnlyList<Placed<TermId>>> By = new("by", new ListOf<Placed<TermId>>(new AuthorReference()));
    public static readonly Field<Lens> LensOf = new("lens", new Choice<Lens>(
        ("innovate", Lens.Innovate), ("learn", Lens.Learn), ("perform", Lens.Perform)));

    // Voices
    public static readonly Field<Placed<int>> Number = new("number", new AtItsPlace<int>(new WholeNumber()));
    private static readonly Field<Placed<string>> VoiceId = new("id", new SlugLine()) { IsRequired = true };
    private static readonly Field<string> VoiceText = new("text", new Line()) { IsRequired = true };
    private static readonly Field<RespondentGroup> VoiceGroup = new("group", new Choice<RespondentGroup>(
        ("participant", RespondentGroup.Participant), ("pilot-member", RespondentGroup.PilotMember), ("sounding-board", RespondentGroup.SoundingBoard)))
    { IsRequired = true };
    public static readonly Field<IReadOnlyList<(Voice Voice, string Text)>> Voices = new("voices", new ListOf<(Voice, string)>(new Group<(Voice, string)>(
        [VoiceId, VoiceGroup, VoiceText],
        values => (new(values.Of(VoiceId).Value, values.Of(VoiceGroup), values.Of(VoiceId).Place), values.Of(VoiceText)))))
    { IsRequired = true };
    public static readonly Field<IReadOnlyList<(Placed<string> Id, string Text)>> TranslatedVoices = new("voices", new ListOf<(Placed<string>, string)>(
        new Group<(Placed<string>, string)>([VoiceId, VoiceText], values => (values.Of(VoiceId), values.Of(VoiceText)), "group")));

    // Method
    public static readonly Field<MethodKind> MethodKindOf = new("kind", new Choice<MethodKind>(
        ("exercise", MethodKind.Exercise), ("model", MethodKind.Model), ("lens", MethodKind.Lens), ("perspective", MethodKind.Perspective)))
    { IsRequired = true };
    public static readonly Field<IReadOnlyList<Placed<EntryId>>> UsedIn = Entries("usedIn", Kind.Meeting);

    // Site page
    private static readonly Field<MonthOrDay> ExaminedOn = new("date", new MonthOrDayText()) { IsRequired = true };
    private static readonly Field<string> AxeVersion = new("axe", new Line()) { IsRequired = true };
    private static readonly Field<string> HtmlValidateVersion = new("htmlValidate", new Line()) { IsRequired = true };
    private static readonly Field<int> Rules = new("rules", new WholeNumber()) { IsRequired = true };
    private static readonly Field<int> SeededFaults = new("seededFaults", new WholeNumber()) { IsRequired = true };
    private static readonly Field<int> Violations = new("violations", new WholeNumber()) { IsRequired = true };
    public static readonly Field<Examination> Examined = new("examined", new Group<Examination>(
        [ExaminedOn, AxeVersion, HtmlValidateVersion, Rules, SeededFaults, Violations],
        values => new(values.Of(ExaminedOn), values.Of(AxeVersion), values.Of(HtmlValidateVersion), values.Of(Rules), values.Of(SeededFaults), values.Of(Violations))));

    private static Field<IReadOnlyList<Placed<TermId>>> Terms(string name, Vocabulary vocabulary, bool isRequired = false) =>
        new(name, new ListOf<Placed<TermId>>(new TermReference(vocabulary))) { IsRequired = isRequired };

    private static Field<IReadOnlyList<Placed<EntryId>>> Entries(string name, Kind kind) =>
        new(name, new ListOf<Placed<EntryId>>(new EntryReference(kind)));
}
