using System.Text;

namespace Standfirst.Dom.InsertionModes;

/// <summary>https://html.spec.whatwg.org/#parsing-main-inbody</summary>
static class InBody
{
    public static void Text(TreeBuilder builder, in TextSlice text)
    {
        if (builder.HasNul && builder.LettersOf(text).Contains((byte)0))
        {
            TextBetweenNuls(builder, text);
            return;
        }
        builder.ReconstructFormatting();
        builder.InsertText(text);
        if (builder.IsFramesetOk && builder.LeadingWhiteSpace(text) < text.Length)
            builder.IsFramesetOk = false;
    }

    static void TextBetweenNuls(TreeBuilder builder, in TextSlice text)
    {
        int start = 0;
        while (start < text.Length)
        {
            int length = builder.LettersOf(text)[start..].IndexOf((byte)0);
            int end = length < 0 ? text.Length : start + length;
            if (end > start)
                Text(builder, text with { Offset = text.Offset + start, Length = end - start });
            start = end + 1;
        }
    }

    public static void StartTag(TreeBuilder builder, in Tag tag)
    {
        switch (tag.Known)
        {
            case TagName.Html:
                if (builder.PlaceOf(TagName.Template) < 0)
                    builder.AddMissingAttributes(builder.OpenAt(0), tag);
                break;

            case TagName.Base or TagName.Basefont or TagName.Bgsound or TagName.Link or TagName.Meta or TagName.Noframes
                or TagName.Script or TagName.Style or TagName.Template or TagName.Title:
                InHead.StartTag(builder, tag);
                break;

            case TagName.Body:
                if (builder.Depth > 1 && builder.OpenNameAt(1) == (ushort)TagName.Body && builder.PlaceOf(TagName.Template) < 0)
                {
                    builder.IsFramesetOk = false;
                    builder.AddMissingAttributes(builder.OpenAt(1), tag);
                }
                break;

            case TagName.Frameset:
                if (!builder.IsFramesetOk || builder.Depth < 2 || builder.OpenNameAt(1) != (ushort)TagName.Body)
                    break;
                builder.Detach(builder.OpenAt(1));
                builder.PopTo(1);
                builder.InsertElement(tag);
                builder.Mode = InsertionMode.InFrameset;
                break;

            case TagName.Address or TagName.Article or TagName.Aside or TagName.Blockquote or TagName.Center or TagName.Details
                or TagName.Dialog or TagName.Dir or TagName.Div or TagName.Dl or TagName.Fieldset or TagName.Figcaption
                or TagName.Figure or TagName.Footer or TagName.Header or TagName.Hgroup or TagName.Main or TagName.Menu
                or TagName.Nav or TagName.Ol or TagName.P or TagName.Search or TagName.Section or TagName.Summary or TagName.Ul:
                builder.CloseParagraphInButtonScope();
                builder.InsertElement(tag);
                break;

            case TagName.H1 or TagName.H2 or TagName.H3 or TagName.H4 or TagName.H5 or TagName.H6:
                builder.CloseParagraphInButtonScope();
                if (builder.CurrentName is >= (ushort)TagName.H1 and <= (ushort)TagName.H6)
                    builder.Pop();
                builder.InsertElement(tag);
                break;

            case TagName.Pre or TagName.Listing:
                builder.CloseParagraphInButtonScope();
                builder.InsertElement(tag);
                builder.IgnoresLineFeed = true;
                builder.IsFramesetOk = false;
                break;

            case TagName.Form:
                bool isInTemplate = builder.PlaceOf(TagName.Template) >= 0;
                if (builder.Form >= 0 && !isInTemplate)
                    break;
                builder.CloseParagraphInButtonScope();
                int form = builder.InsertElement(tag);
                if (!isInTemplate)
                    builder.Form = form;
                break;

            case TagName.Li:
                CloseItem(builder, TagName.Li, TagName.Li);
                builder.InsertElement(tag);
                break;

            case TagName.Dd or TagName.Dt:
                CloseItem(builder, TagName.Dd, TagName.Dt);
                builder.InsertElement(tag);
                break;

            case TagName.Plaintext:
                builder.CloseParagraphInButtonScope();
                builder.InsertElement(tag);
                builder.Tokenizer.Model = ContentModel.PlainText;
                break;

            case TagName.Button:
                if (builder.HasInScope(TagName.Button))
                {
                    builder.GenerateImpliedEndTags();
                    builder.PopUntil(TagName.Button);
                }
                builder.ReconstructFormatting();
                builder.InsertElement(tag);
                builder.IsFramesetOk = false;
                break;

            case TagName.A:
                if (builder.FormattingBehindMarker(tag.Name) is var anchor && anchor >= 0)
                {
                    EndFormatting(builder, tag.Name);
                    builder.RemoveFormatting(anchor);
                    builder.RemoveFromStack(anchor);
                }
                InsertFormatting(builder, tag);
                break;

            case TagName.B or TagName.Big or TagName.Code or TagName.Em or TagName.Font or TagName.I or TagName.S or TagName.Small
                or TagName.Strike or TagName.Strong or TagName.Tt or TagName.U:
                InsertFormatting(builder, tag);
                break;

            case TagName.Nobr:
                builder.ReconstructFormatting();
                if (builder.HasInScope(TagName.Nobr))
                {
                    EndFormatting(builder, tag.Name);
                    builder.ReconstructFormatting();
                }
                builder.PushFormatting(builder.InsertElement(tag));
                break;

            case TagName.Applet or TagName.Marquee or TagName.Object:
                builder.ReconstructFormatting();
                builder.InsertElement(tag);
                builder.PushMarker();
                builder.IsFramesetOk = false;
                break;

            case TagName.Table:
                if (!builder.IsQuirky)
                    builder.CloseParagraphInButtonScope();
                builder.InsertElement(tag);
                builder.IsFramesetOk = false;
                builder.Mode = InsertionMode.InTable;
                break;

            case TagName.Area or TagName.Br or TagName.Embed or TagName.Img or TagName.Keygen or TagName.Wbr:
                builder.ReconstructFormatting();
                builder.InsertVoid(tag);
                builder.IsFramesetOk = false;
                break;

            case TagName.Input:
                if (builder.IsFragment && builder.Context.Name == (ushort)TagName.Select)
                    break;
                if (builder.HasInScope(TagName.Select))
                    builder.PopUntil(TagName.Select);
                builder.ReconstructFormatting();
                builder.InsertVoid(tag);
                if (!Ascii.EqualsIgnoreCase(builder.ValueOf(tag, AttributeName.Type), "hidden"u8))
                    builder.IsFramesetOk = false;
                break;

            case TagName.Param or TagName.Source or TagName.Track:
                builder.InsertVoid(tag);
                break;

            case TagName.Hr:
                builder.CloseParagraphInButtonScope();
                if (builder.HasInScope(TagName.Select))
                    builder.GenerateImpliedEndTags();
                builder.InsertVoid(tag);
                builder.IsFramesetOk = false;
                break;

            case TagName.Image:
                StartTag(builder, tag with { Name = (ushort)TagName.Img });
                break;

            case TagName.Textarea:
                builder.IsFramesetOk = false;
                builder.InsertRawText(tag, ContentModel.Rcdata);
                builder.IgnoresLineFeed = true;
                break;

            case TagName.Xmp:
                builder.CloseParagraphInButtonScope();
                builder.ReconstructFormatting();
                builder.IsFramesetOk = false;
                builder.InsertRawText(tag, ContentModel.RawText);
                break;

            case TagName.Iframe:
                builder.IsFramesetOk = false;
                builder.InsertRawText(tag, ContentModel.RawText);
                break;

            case TagName.Noembed:
            case TagName.Noscript when builder.IsScripting:
                builder.InsertRawText(tag, ContentModel.RawText);
                break;

            case TagName.Select:
                if (builder.IsFragment && builder.Context.Name == (ushort)TagName.Select)
                    break;
                if (builder.HasInScope(TagName.Select))
                {
                    builder.PopUntil(TagName.Select);
                    break;
                }
                builder.ReconstructFormatting();
                builder.InsertElement(tag);
                builder.IsFramesetOk = false;
                break;

            case TagName.Option:
                if (builder.HasInScope(TagName.Select))
                    builder.GenerateImpliedEndTags(except: TagName.Optgroup);
                else if (builder.CurrentIs(TagName.Option))
                    builder.Pop();
                builder.ReconstructFormatting();
                builder.InsertElement(tag);
                break;

            case TagName.Optgroup:
                if (builder.HasInScope(TagName.Select))
                    builder.GenerateImpliedEndTags();
                else if (builder.CurrentIs(TagName.Option))
                    builder.Pop();
                builder.ReconstructFormatting();
                builder.InsertElement(tag);
                break;

            case TagName.Rb or TagName.Rtc:
                if (builder.HasInScope(TagName.Ruby))
                    builder.GenerateImpliedEndTags();
                builder.InsertElement(tag);
                break;

            case TagName.Rp or TagName.Rt:
                if (builder.HasInScope(TagName.Ruby))
                    builder.GenerateImpliedEndTags(except: TagName.Rtc);
                builder.InsertElement(tag);
                break;

            case TagName.Math:
                builder.ReconstructFormatting();
                ForeignContent.Insert(builder, tag, NodeFlags.MathMl);
                break;

            case TagName.Svg:
                builder.ReconstructFormatting();
                ForeignContent.Insert(builder, tag, NodeFlags.Svg);
                break;

            case TagName.Caption or TagName.Col or TagName.Colgroup or TagName.Frame or TagName.Head or TagName.Tbody
                or TagName.Td or TagName.Tfoot or TagName.Th or TagName.Thead or TagName.Tr:
                break;

            default:
                builder.ReconstructFormatting();
                builder.InsertElement(tag);
                break;
        }
    }

    public static void EndTag(TreeBuilder builder, in Tag tag)
    {
        switch (tag.Known)
        {
            case TagName.Template:
                InHead.EndTag(builder, tag);
                break;

            case TagName.Body:
                if (builder.HasInScope(TagName.Body))
                    builder.Mode = InsertionMode.AfterBody;
                break;

            case TagName.Html:
                if (!builder.HasInScope(TagName.Body))
                    break;
                builder.Mode = InsertionMode.AfterBody;
                builder.EndTagByMode(tag);
                break;

            case TagName.Address or TagName.Article or TagName.Aside or TagName.Blockquote or TagName.Button or TagName.Center
                or TagName.Details or TagName.Dialog or TagName.Dir or TagName.Div or TagName.Dl or TagName.Fieldset
                or TagName.Figcaption or TagName.Figure or TagName.Footer or TagName.Header or TagName.Hgroup or TagName.Listing
                or TagName.Main or TagName.Menu or TagName.Nav or TagName.Ol or TagName.Pre or TagName.Search or TagName.Section
                or TagName.Select or TagName.Summary or TagName.Ul:
                if (builder.CurrentName == tag.Name)
                {
                    builder.Pop();
                }
                else if (builder.HasInScope(tag.Known))
                {
                    builder.GenerateImpliedEndTags();
                    builder.PopUntil(tag.Known);
                }
                break;

            case TagName.Form:
                EndForm(builder);
                break;

            case TagName.P:
                if (!builder.HasParagraphInButtonScope)
                    builder.InsertElement(TagName.P);
                builder.CloseParagraph();
                break;

            case TagName.Li:
                if (builder.CurrentIs(TagName.Li))
                {
                    builder.Pop();
                    break;
                }
                if (!builder.HasInListItemScope(TagName.Li))
                    break;
                builder.GenerateImpliedEndTags(except: TagName.Li);
                builder.PopUntil(TagName.Li);
                break;

            case TagName.Dd or TagName.Dt:
                if (!builder.HasInScope(tag.Known))
                    break;
                builder.GenerateImpliedEndTags(except: tag.Known);
                builder.PopUntil(tag.Known);
                break;

            case TagName.H1 or TagName.H2 or TagName.H3 or TagName.H4 or TagName.H5 or TagName.H6:
                if (!builder.HasHeadingInScope())
                    break;
                builder.GenerateImpliedEndTags();
                bool isLast;
                do
                {
                    isLast = builder.CurrentName is >= (ushort)TagName.H1 and <= (ushort)TagName.H6;
                    builder.Pop();
                }
                while (!isLast);
                break;

            case TagName.A or TagName.B or TagName.Big or TagName.Code or TagName.Em or TagName.Font or TagName.I or TagName.Nobr
                or TagName.S or TagName.Small or TagName.Strike or TagName.Strong or TagName.Tt or TagName.U:
                EndFormatting(builder, tag.Name);
                break;

            case TagName.Applet or TagName.Marquee or TagName.Object:
                if (!builder.HasInScope(tag.Known))
                    break;
                builder.GenerateImpliedEndTags();
                builder.PopUntil(tag.Known);
                builder.ClearFormattingToMarker();
                break;

            case TagName.Br:
                StartTag(builder, new Tag((ushort)TagName.Br, 0, 0, false));
                break;

            default:
                AnyOtherEndTag(builder, tag.Name);
                break;
        }
    }

    static void EndFormatting(TreeBuilder builder, ushort name)
    {
        if (!builder.RunAdoptionAgency(name))
            AnyOtherEndTag(builder, name);
    }

    static void InsertFormatting(TreeBuilder builder, in Tag tag)
    {
        builder.ReconstructFormatting();
        builder.PushFormatting(builder.InsertElement(tag));
    }

    /// <summary>The start tags li, dd and dt: an open item is closed, unless another special element is in between.</summary>
    static void CloseItem(TreeBuilder builder, TagName one, TagName other)
    {
        builder.IsFramesetOk = false;
        for (int place = builder.Depth - 1; place >= 0; place--)
        {
            var name = (TagName)builder.OpenNameAt(place);
            if (name == one || name == other)
            {
                builder.GenerateImpliedEndTags(except: name);
                builder.PopUntil(name);
                break;
            }
            if (builder.IsSpecial(place) && name is not (TagName.Address or TagName.Div or TagName.P))
                break;
        }
        builder.CloseParagraphInButtonScope();
    }

    static void EndForm(TreeBuilder builder)
    {
        if (builder.PlaceOf(TagName.Template) >= 0)
        {
            if (!builder.HasInScope(TagName.Form))
                return;
            builder.GenerateImpliedEndTags();
            builder.PopUntil(TagName.Form);
            return;
        }
        int form = builder.Form;
        builder.Form = -1;
        if (form < 0 || !builder.IsInScope(form))
            return;
        builder.GenerateImpliedEndTags();
        builder.RemoveFromStack(form);
    }

    /// <summary>Any other end tag.</summary>
    static void AnyOtherEndTag(TreeBuilder builder, ushort name)
    {
        if (builder.CurrentName == name)
        {
            builder.Pop();
            return;
        }
        int place = builder.OpenNames.LastIndexOf(name);
        if (place < 0 || builder.AnyInside(place, TagTraits.Special))
            return;
        builder.GenerateImpliedEndTags(except: (TagName)name);
        builder.PopTo(place);
    }
}
