using Microsoft.AspNetCore.Components;

namespace Oogst.Theme;

/// <summary>Markup that is the same wherever it stands: made once, and copied into each page that shows it.</summary>
public abstract class Piece;

/// <summary>The place of a piece in a template: <c>&lt;Made Piece="…" /&gt;</c>.</summary>
public sealed class Made : Part
{
    [Parameter, EditorRequired]
    public Piece Piece { get; set; } = default!;
}
