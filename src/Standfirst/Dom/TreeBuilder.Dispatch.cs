using System.Buffers;
using Standfirst.Dom.InsertionModes;
using Standfirst.Text;

namespace Standfirst.Dom;

/// <summary>https://html.spec.whatwg.org/#insertion-mode</summary>
enum InsertionMode : byte
{
    Initial,
    BeforeHtml,
    BeforeHead,
    InHead,
    InHeadNoscript,
    AfterHead,
    InBody,
    Text,
    InTable,
    InTableText,
    InCaption,
    InColumnGroup,
    InTableBody,
    InRow,
    InCell,
    InTemplate,
    AfterBody,
    InFrameset,
    AfterFrameset,
    AfterAfterBody,
    AfterAfterFrameset,
}

/// <summary>The element that a fragment is parsed for.</summary>
/// <param name="Name">Its name; 0 for a whole page.</param>
/// <param name="Space">SVG or MathML, None for HTML.</param>
readonly record struct FragmentContext(ushort Name, NodeFlags Space);

/// <summary>The tree construction dispatcher: https://html.spec.whatwg.org/#tree-construction-dispatcher</summary>
sealed partial class TreeBuilder
{
    /// <summary>Whether the adjusted current node is SVG or MathML.</summary>
    public bool IsInForeign => _depth > 0
        && (_depth == 1 && IsFragment ? Context.Space != NodeFlags.None : (CurrentName & Foreign) != 0);

    /// <summary>The adjusted current node's name and namespace: https://html.spec.whatwg.org/#adjusted-current-node</summary>
    public FragmentContext AdjustedCurrent => _depth == 1 && IsFragment
        ? Context
        : new(_nodes[Current].Tag, _nodes[Current].Flags & (NodeFlags.Svg | NodeFlags.MathMl));

    public void StartTag(in Tag tag)
    {
        IgnoresLineFeed = false;
        if (IsInForeign && !ForeignContent.LeavesToHtml(this, tag))
            ForeignContent.StartTag(this, tag);
        else
            StartTagByMode(tag);
    }

    public void EndTag(in Tag tag)
    {
        IgnoresLineFeed = false;
        if (IsInForeign)
            ForeignContent.EndTag(this, tag);
        else
            EndTagByMode(tag);
    }

    public void Text(TextSlice text)
    {
        if (IgnoresLineFeed)
        {
            IgnoresLineFeed = false;
            if (LettersOf(text)[0] == '\n')
                text = text with { Offset = text.Offset + 1, Length = text.Length - 1 };
            if (text.Length == 0)
                return;
        }
        if (IsInForeign && !ForeignContent.IsTextIntegrationPoint(this))
            ForeignContent.Text(this, text);
        else
            TextByMode(text);
    }

    public void Comment(in TextSlice letters)
    {
        IgnoresLineFeed = false;
        if (Mode == InsertionMode.InTableText)
            InTableText.Flush(this);
        switch (Mode)
        {
            case InsertionMode.Initial or InsertionMode.BeforeHtml or InsertionMode.AfterAfterBody or InsertionMode.AfterAfterFrameset:
                InsertCommentBehind(letters, parent: 0);
                break;
            case InsertionMode.AfterBody:
                InsertCommentBehind(letters, parent: _open[0]);
                break;
            default:
                InsertComment(letters);
                break;
        }
    }

    public void StartTagByMode(in Tag tag)
    {
        switch (Mode)
        {
            case InsertionMode.Initial: Initial.StartTag(this, tag); break;
            case InsertionMode.BeforeHtml: BeforeHtml.StartTag(this, tag); break;
            case InsertionMode.BeforeHead: BeforeHead.StartTag(this, tag); break;
            case InsertionMode.InHead: InHead.StartTag(this, tag); break;
            case InsertionMode.InHeadNoscript: InHeadNoscript.StartTag(this, tag); break;
            case InsertionMode.AfterHead: AfterHead.StartTag(this, tag); break;
            case InsertionMode.InTable: InTable.StartTag(this, tag); break;
            case InsertionMode.InTableText: InTableText.StartTag(this, tag); break;
            case InsertionMode.InCaption: InCaption.StartTag(this, tag); break;
            case InsertionMode.InColumnGroup: InColumnGroup.StartTag(this, tag); break;
            case InsertionMode.InTableBody: InTableBody.StartTag(this, tag); break;
            case InsertionMode.InRow: InRow.StartTag(this, tag); break;
            case InsertionMode.InCell: InCell.StartTag(this, tag); break;
            case InsertionMode.InTemplate: InTemplate.StartTag(this, tag); break;
            case InsertionMode.AfterBody or InsertionMode.AfterAfterBody: AfterBody.StartTag(this, tag); break;
            case InsertionMode.InFrameset: InFrameset.StartTag(this, tag); break;
            case InsertionMode.AfterFrameset or InsertionMode.AfterAfterFrameset: AfterFrameset.StartTag(this, tag); break;
            default: InBody.StartTag(this, tag); break;
        }
    }

    public void EndTagByMode(in Tag tag)
    {
        switch (Mode)
        {
            case InsertionMode.Initial: Initial.EndTag(this, tag); break;
            case InsertionMode.BeforeHtml: BeforeHtml.EndTag(this, tag); break;
            case InsertionMode.BeforeHead: BeforeHead.EndTag(this, tag); break;
            case InsertionMode.InHead: InHead.EndTag(this, tag); break;
            case InsertionMode.InHeadNoscript: InHeadNoscript.EndTag(this, tag); break;
            case InsertionMode.AfterHead: AfterHead.EndTag(this, tag); break;
            case InsertionMode.Text: RawText.EndTag(this); break;
            case InsertionMode.InTable: InTable.EndTag(this, tag); break;
            case InsertionMode.InTableText: InTableText.EndTag(this, tag); break;
            case InsertionMode.InCaption: InCaption.EndTag(this, tag); break;
            case InsertionMode.InColumnGroup: InColumnGroup.EndTag(this, tag); break;
            case InsertionMode.InTableBody: InTableBody.EndTag(this, tag); break;
            case InsertionMode.InRow: InRow.EndTag(this, tag); break;
            case InsertionMode.InCell: InCell.EndTag(this, tag); break;
            case InsertionMode.InTemplate: InTemplate.EndTag(this, tag); break;
            case InsertionMode.AfterBody or InsertionMode.AfterAfterBody: AfterBody.EndTag(this, tag); break;
            case InsertionMode.InFrameset: InFrameset.EndTag(this, tag); break;
            case InsertionMode.AfterFrameset or InsertionMode.AfterAfterFrameset: AfterFrameset.EndTag(this, tag); break;
            default: InBody.EndTag(this, tag); break;
        }
    }

    public void TextByMode(in TextSlice text)
    {
        switch (Mode)
        {
            case InsertionMode.Initial: Initial.Text(this, text); break;
            case InsertionMode.BeforeHtml: BeforeHtml.Text(this, text); break;
            case InsertionMode.BeforeHead: BeforeHead.Text(this, text); break;
            case InsertionMode.InHead: InHead.Text(this, text); break;
            case InsertionMode.InHeadNoscript: InHeadNoscript.Text(this, text); break;
            case InsertionMode.AfterHead: AfterHead.Text(this, text); break;
            case InsertionMode.Text: InsertText(text); break;
            case InsertionMode.InTable or InsertionMode.InTableBody or InsertionMode.InRow: InTable.Text(this, text); break;
            case InsertionMode.InTableText: InTableText.Text(this, text); break;
            case InsertionMode.InColumnGroup: InColumnGroup.Text(this, text); break;
            case InsertionMode.AfterBody or InsertionMode.AfterAfterBody: AfterBody.Text(this, text); break;
            case InsertionMode.InFrameset or InsertionMode.AfterFrameset: InFrameset.Text(this, text); break;
            case InsertionMode.AfterAfterFrameset: AfterFrameset.Text(this, text); break;
            default: InBody.Text(this, text); break;
        }
    }

    public void EndOfFile()
    {
        // Each mode that is not the last hands the end on to another; the modes before the body open what is missing.
        switch (Mode)
        {
            case InsertionMode.Initial: Initial.EndOfFile(this); break;
            case InsertionMode.BeforeHtml: BeforeHtml.EndOfFile(this); break;
            case InsertionMode.BeforeHead: BeforeHead.EndOfFile(this); break;
            case InsertionMode.InHead: InHead.EndOfFile(this); break;
            case InsertionMode.InHeadNoscript: InHeadNoscript.EndOfFile(this); break;
            case InsertionMode.AfterHead: AfterHead.EndOfFile(this); break;
            case InsertionMode.Text: RawText.EndOfFile(this); break;
            case InsertionMode.InTableText: InTableText.EndOfFile(this); break;
            case InsertionMode.InColumnGroup or InsertionMode.InTemplate: InTemplate.EndOfFile(this); break;
            default:
                if (TemplateModes.Count > 0)
                    InTemplate.EndOfFile(this);
                else
                    PopTo(0);
                break;
        }
    }

    /// <summary>https://html.spec.whatwg.org/#reset-the-insertion-mode-appropriately</summary>
    public void ResetInsertionMode()
    {
        for (int place = _depth - 1; place >= 0; place--)
        {
            bool isLast = place == 0;
            ushort name = isLast && IsFragment
                ? (ushort)(Context.Name | (Context.Space == NodeFlags.None ? 0 : Foreign))
                : _openNames[place];
            if (ModeFor((TagName)name, isLast) is not { } mode)
                continue;
            Mode = mode;
            return;
        }
        Mode = InsertionMode.InBody;
    }

    InsertionMode? ModeFor(TagName name, bool isLast) => name switch
    {
        TagName.Td or TagName.Th when !isLast => InsertionMode.InCell,
        TagName.Tr => InsertionMode.InRow,
        TagName.Tbody or TagName.Thead or TagName.Tfoot => InsertionMode.InTableBody,
        TagName.Caption => InsertionMode.InCaption,
        TagName.Colgroup => InsertionMode.InColumnGroup,
        TagName.Table => InsertionMode.InTable,
        TagName.Template => TemplateModes.Peek(),
        TagName.Head when !isLast => InsertionMode.InHead,
        TagName.Body => InsertionMode.InBody,
        TagName.Frameset => InsertionMode.InFrameset,
        TagName.Html => Head < 0 ? InsertionMode.BeforeHead : InsertionMode.AfterHead,
        _ => isLast ? InsertionMode.InBody : null,
    };

    static readonly SearchValues<byte> White = SearchValues.Create(WhiteSpace.Utf8);

    /// <summary>How much white space a text begins with.</summary>
    public int LeadingWhiteSpace(in TextSlice text)
    {
        int rest = LettersOf(text).IndexOfAnyExcept(White);
        return rest < 0 ? text.Length : rest;
    }

    /// <summary>Parts leading white space from what follows; either may be empty.</summary>
    public void Split(in TextSlice text, out TextSlice white, out TextSlice rest)
    {
        int length = LeadingWhiteSpace(text);
        white = text with { Length = length };
        rest = text with { Offset = text.Offset + length, Length = text.Length - length };
    }

    /// <summary>Characters before the body: white space is inserted or dropped, what follows it is anything else to the mode.</summary>
    public void TextOr(Action<TreeBuilder> anythingElse, in TextSlice text, bool keepsWhiteSpace)
    {
        Split(text, out var white, out var rest);
        if (keepsWhiteSpace && white.Length > 0)
            InsertText(white);
        if (rest.Length == 0)
            return;
        anythingElse(this);
        TextByMode(rest);
    }

    /// <summary>Inserts an element whose contents are text until its end tag.</summary>
    public void InsertRawText(in Tag tag, ContentModel model)
    {
        InsertElement(tag);
        Tokenizer.Model = model;
        OriginalMode = Mode;
        Mode = InsertionMode.Text;
    }
}

/// <summary>Hands the tokens to a tree builder, by direct calls.</summary>
readonly struct TreeSink(TreeBuilder builder) : ITokenSink
{
    public bool AllowsCharacterData => builder.IsInForeign;

    public void Text(in TextSlice text) => builder.Text(text);

    public bool StartTag(in Tag tag)
    {
        builder.TookAttributes = false;
        builder.StartTag(tag);
        return builder.TookAttributes;
    }

    public void EndTag(in Tag tag) => builder.EndTag(tag);

    public void Comment(in TextSlice letters) => builder.Comment(letters);

    public void Doctype(in Doctype doctype) => Initial.Doctype(builder, doctype);

    public void EndOfFile() => builder.EndOfFile();
}
