using System.Globalization;
using Microsoft.AspNetCore.Components;

namespace Oogst.Theme.Diagrams;

/// <summary>Words in a drawing. In a template <c>&lt;text&gt;</c> is Razor's own tag, so the drawing's is made here.</summary>
internal static class Lettering
{
    public static RenderFragment At(double x, double y, string cssClass, string words) => In(Number(x), Number(y), cssClass, words);

    /// <summary>At a place that may be a part of the whole: <c>50%</c>.</summary>
    public static RenderFragment In(string x, string y, string cssClass, string words) => builder =>
    {
        builder.OpenElement(0, "text");
        builder.AddAttribute(1, "class", cssClass);
        builder.AddAttribute(2, "x", x);
        builder.AddAttribute(3, "y", y);
        builder.AddContent(4, words);
        builder.CloseElement();
    };

    /// <summary>Words that follow a curve, in the middle of it.</summary>
    /// <param name="curve">The id of the curve in the same drawing.</param>
    public static RenderFragment Along(string curve, string cssClass, string words) => builder =>
    {
        builder.OpenElement(0, "text");
        builder.AddAttribute(1, "class", cssClass);
        builder.OpenElement(2, "textPath");
        builder.AddAttribute(3, "href", "#" + curve);
        builder.AddAttribute(4, "startOffset", "50%");
        builder.AddContent(5, words);
        builder.CloseElement();
        builder.CloseElement();
    };

    /// <summary>A length in a drawing: one decimal is finer than any screen, and the same on every machine.</summary>
    public static string Number(double length) => (Math.Round(length, 1) + 0.0).ToString("0.#", CultureInfo.InvariantCulture);
}
