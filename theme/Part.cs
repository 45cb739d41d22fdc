using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Oogst.Theme;

/// <summary>
/// Something that makes a piece of a page. A page is made once and never changes, so it has none of the life of a component: its parameters
/// are set, it says what it holds, and it is let go.
/// </summary>
public abstract class Part : IComponent
{
    /// <summary>Adds to the page what this part makes of its parameters; once, when all are set.</summary>
    public void AddTo(RenderTreeBuilder page)
    {
        OnParametersSet();
        BuildRenderTree(page);
    }

    /// <summary>What is worth working out once, before the markup asks for it.</summary>
    protected virtual void OnParametersSet()
    {
    }

    /// <summary>Razor writes this from the markup of a template.</summary>
    protected virtual void BuildRenderTree(RenderTreeBuilder page)
    {
    }

    void IComponent.Attach(RenderHandle renderHandle) => throw new NotSupportedException();

    Task IComponent.SetParametersAsync(ParameterView parameters) => throw new NotSupportedException();
}
