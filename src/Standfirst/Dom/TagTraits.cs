namespace Standfirst.Dom;

/// <summary>What the tree construction rules ask of an element's name, as bits.</summary>
[Flags]
enum TagTraits : byte
{
    None = 0,

    /// <summary>https://html.spec.whatwg.org/#special</summary>
    Special = 1,

    /// <summary>https://html.spec.whatwg.org/#has-an-element-in-scope: a search of the stack ends here.</summary>
    Scope = 2,

    /// <summary>Ends a search in list item scope, besides those of Scope.</summary>
    ListItemScope = 4,

    /// <summary>Ends a search in button scope, besides those of Scope.</summary>
    ButtonScope = 8,

    /// <summary>Ends a search in table scope.</summary>
    TableScope = 16,

    /// <summary>https://html.spec.whatwg.org/#generate-implied-end-tags</summary>
    ImpliedEnd = 32,

    /// <summary>Implied also when thoroughly generated.</summary>
    ImpliedEndThoroughly = 64,

    /// <summary>Text and other elements in it are fostered: table, tbody, tfoot, thead, tr.</summary>
    Fosters = 128,
}

static class TagTable
{
    static readonly TagTraits[] Traits = Fill();

    /// <summary>The traits of an element.</summary>
    public static TagTraits TraitsOf(in Node element)
    {
        if ((element.Flags & (NodeFlags.Svg | NodeFlags.MathMl)) != 0)
            return TraitsOfForeign(element);
        return element.Tag < Traits.Length ? Traits[element.Tag] : TagTraits.None;
    }

    static TagTraits TraitsOfForeign(in Node element)
    {
        bool isSpecial = (element.Flags & NodeFlags.MathMl) != 0
            ? (TagName)element.Tag is TagName.Mi or TagName.Mo or TagName.Mn or TagName.Ms or TagName.Mtext or TagName.AnnotationXml
            : (TagName)element.Tag is TagName.Foreignobject or TagName.Desc or TagName.Title;
        return isSpecial ? TagTraits.Special | TagTraits.Scope : TagTraits.None;
    }

    static TagTraits[] Fill()
    {
        var traits = new TagTraits[Enum.GetValues<TagName>().Length];
        Add(TagTraits.Special,
            TagName.Address, TagName.Applet, TagName.Area, TagName.Article, TagName.Aside, TagName.Base, TagName.Basefont,
            TagName.Bgsound, TagName.Blockquote, TagName.Body, TagName.Br, TagName.Button, TagName.Caption, TagName.Center,
            TagName.Col, TagName.Colgroup, TagName.Dd, TagName.Details, TagName.Dir, TagName.Div, TagName.Dl, TagName.Dt,
            TagName.Embed, TagName.Fieldset, TagName.Figcaption, TagName.Figure, TagName.Footer, TagName.Form, TagName.Frame,
            TagName.Frameset, TagName.H1, TagName.H2, TagName.H3, TagName.H4, TagName.H5, TagName.H6, TagName.Head,
            TagName.Header, TagName.Hgroup, TagName.Hr, TagName.Html, TagName.Iframe, TagName.Img, TagName.Input,
            TagName.Keygen, TagName.Li, TagName.Link, TagName.Listing, TagName.Main, TagName.Marquee, TagName.Menu,
            TagName.Meta, TagName.Nav, TagName.Noembed, TagName.Noframes, TagName.Noscript, TagName.Object, TagName.Ol,
            TagName.P, TagName.Param, TagName.Plaintext, TagName.Pre, TagName.Script, TagName.Search, TagName.Section,
            TagName.Select, TagName.Source, TagName.Style, TagName.Summary, TagName.Table, TagName.Tbody, TagName.Td,
            TagName.Template, TagName.Textarea, TagName.Tfoot, TagName.Th, TagName.Thead, TagName.Title, TagName.Tr,
            TagName.Track, TagName.Ul, TagName.Wbr, TagName.Xmp);
        Add(TagTraits.Scope,
            TagName.Applet, TagName.Caption, TagName.Html, TagName.Table, TagName.Td, TagName.Th, TagName.Marquee,
            TagName.Object, TagName.Select, TagName.Template);
        Add(TagTraits.ListItemScope, TagName.Ol, TagName.Ul);
        Add(TagTraits.ButtonScope, TagName.Button);
        Add(TagTraits.TableScope, TagName.Html, TagName.Table, TagName.Template);
        Add(TagTraits.ImpliedEnd | TagTraits.ImpliedEndThoroughly,
            TagName.Dd, TagName.Dt, TagName.Li, TagName.Optgroup, TagName.Option, TagName.P, TagName.Rb, TagName.Rp, TagName.Rt,
            TagName.Rtc);
        Add(TagTraits.ImpliedEndThoroughly,
            TagName.Caption, TagName.Colgroup, TagName.Tbody, TagName.Td, TagName.Tfoot, TagName.Th, TagName.Thead, TagName.Tr);
        Add(TagTraits.Fosters, TagName.Table, TagName.Tbody, TagName.Tfoot, TagName.Thead, TagName.Tr);
        return traits;

        void Add(TagTraits trait, params ReadOnlySpan<TagName> tags)
        {
            foreach (var tag in tags)
                traits[(int)tag] |= trait;
        }
    }
}
