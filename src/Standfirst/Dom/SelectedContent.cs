namespace Standfirst.Dom;

/// <summary>The selectedcontent element shows a copy of the chosen option.</summary>
/// <remarks>https://html.spec.whatwg.org/#maybe-clone-an-option-into-selectedcontent</remarks>
static class SelectedContent
{
    /// <summary>An option has been closed: it is copied if it is the chosen one.</summary>
    public static void OptionPopped(TreeBuilder builder, int option)
    {
        if (!builder.HasSelectedContent || !TryFindSelect(builder, option, out int select))
            return;
        int shown = -1, first = -1;
        foreach (int node in builder.NodesBelow(select))
        {
            ref var element = ref builder.NodeAt(node);
            shown = shown < 0 && element.Kind == NodeKind.Element && element.Tag == (ushort)TagName.Selectedcontent ? node : shown;
            first = first < 0 && element.Kind == NodeKind.Element && element.Tag == (ushort)TagName.Option ? node : first;
        }
        if (shown < 0 || option != first && !builder.Has(option, AttributeName.Selected))
            return;
        builder.ReplaceChildren(shown, option);
    }

    static bool TryFindSelect(TreeBuilder builder, int option, out int select)
    {
        for (select = builder.NodeAt(option).Parent; select >= 0; select = builder.NodeAt(select).Parent)
        {
            if (builder.NodeAt(select).Tag == (ushort)TagName.Select)
                return !builder.Has(select, AttributeName.Multiple);
        }
        return false;
    }
}
