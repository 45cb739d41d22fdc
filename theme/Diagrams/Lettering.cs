using System.Globalization;
using Microsoft.AspNetCore.Components;

namespace Oogst.Theme.Diagrams;

/// <summary>Words in a drawing. In a template <c>&lt;text&gt;</c> is Razor's own tag, so the drawing's is made here.</summary>
internal static class Lettering
{
    public static RenderFragment At(double x, double y, string cssClass, string words) => builder =>
    {
        builder.OpenElement(0, "text");
        builder.AddAttribute(1, "class", cssClass);
        builder.AddAttribute(2, "x", Number(x));
        builder.AddAttribute(3, "y", Number(y));
        builder.AddContent(4, words);
        builder.CloseElement();
    };

    /// <summary>A length in a drawing: one decimal is finer than any screen, and the same on every machine.</summary>
    public static string Number(double length) => (Math.Round(length, 1) + 0.0).ToString("0.#", CultureInfo.InvariantCulture);
}
