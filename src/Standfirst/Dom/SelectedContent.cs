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
        int shown = builder.SelectedContentOf(select);
        if (shown >= 0 && (builder.Has(option, AttributeName.Selected) || builder.IsFirstOption(option, select)))
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
