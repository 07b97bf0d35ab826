using System.Text;

namespace Standfirst.Dom.InsertionModes;

/// <summary>https://html.spec.whatwg.org/#the-initial-insertion-mode</summary>
static class Initial
{
    public static void Doctype(TreeBuilder builder, in Doctype doctype)
    {
        builder.IgnoresLineFeed = false;
        if (builder.Mode == InsertionMode.InTableText)
            InTableText.Flush(builder);
        if (builder.Mode != InsertionMode.Initial)
            return;
        builder.InsertDoctype(doctype);
        builder.IsQuirky = Quirks.AreForcedBy(builder, doctype);
        builder.Mode = InsertionMode.BeforeHtml;
    }

    public static void Text(TreeBuilder builder, in TextSlice text) =>
        builder.TextOr(AnythingElse, text, keepsWhiteSpace: false);

    public static void StartTag(TreeBuilder builder, in Tag tag)
    {
        AnythingElse(builder);
        builder.StartTagByMode(tag);
    }

    public static void EndTag(TreeBuilder builder, in Tag tag)
    {
        AnythingElse(builder);
        builder.EndTagByMode(tag);
    }

    public static void EndOfFile(TreeBuilder builder)
    {
        AnythingElse(builder);
        builder.EndOfFile();
    }

    static void AnythingElse(TreeBuilder builder)
    {
        builder.IsQuirky = true;
        builder.Mode = InsertionMode.BeforeHtml;
    }
}

/// <summary>The document types that put a page into quirks mode: there, a table does not close a paragraph.</summary>
static class Quirks
{
    const string Html4WithoutAddress = "-//w3c//dtd html 4.01 ";

    static readonly string[] PublicIds =
        ["-//w3o//dtd w3 html strict 3.0//en//", "-/w3c/dtd html 4.0 transitional/en", "html"];

    static readonly string[] PublicIdStarts =
    [
        "+//silmaril//dtd html pro v0r11 19970101//", "-//as//dtd html 3.0 aswedit + extensions//",
        "-//advasoft ltd//dtd html 3.0 aswedit + extensions//", "-//ietf//dtd html 2.0 level 1//",
        "-//ietf//dtd html 2.0 level 2//", "-//ietf//dtd html 2.0 strict level 1//", "-//ietf//dtd html 2.0 strict level 2//",
        "-//ietf//dtd html 2.0 strict//", "-//ietf//dtd html 2.0//", "-//ietf//dtd html 2.1e//", "-//ietf//dtd html 3.0//",
        "-//ietf//dtd html 3.2 final//", "-//ietf//dtd html 3.2//", "-//ietf//dtd html 3//", "-//ietf//dtd html level 0//",
        "-//ietf//dtd html level 1//", "-//ietf//dtd html level 2//", "-//ietf//dtd html level 3//",
        "-//ietf//dtd html strict level 0//", "-//ietf//dtd html strict level 1//", "-//ietf//dtd html strict level 2//",
        "-//ietf//dtd html strict level 3//", "-//ietf//dtd html strict//", "-//ietf//dtd html//",
        "-//metrius//dtd metrius presentational//", "-//microsoft//dtd internet explorer 2.0 html strict//",
        "-//microsoft//dtd internet explorer 2.0 html//", "-//microsoft//dtd internet explorer 2.0 tables//",
        "-//microsoft//dtd internet explorer 3.0 html strict//", "-//microsoft//dtd internet explorer 3.0 html//",
        "-//microsoft//dtd internet explorer 3.0 tables//", "-//netscape comm. corp.//dtd html//",
        "-//netscape comm. corp.//dtd strict html//", "-//o'reilly and associates//dtd html 2.0//",
        "-//o'reilly and associates//dtd html extended 1.0//", "-//o'reilly and associates//dtd html extended relaxed 1.0//",
        "-//sq//dtd html 2.0 hotmetal + extensions//",
        "-//softquad software//dtd hotmetal pro 6.0::19990601::extensions to html 4.0//",
        "-//softquad//dtd hotmetal pro 4.0::19971010::extensions to html 4.0//", "-//spyglass//dtd html 2.0 extended//",
        "-//sun microsystems corp.//dtd hotjava html//", "-//sun microsystems corp.//dtd hotjava strict html//",
        "-//w3c//dtd html 3 1995-03-24//", "-//w3c//dtd html 3.2 draft//", "-//w3c//dtd html 3.2 final//",
        "-//w3c//dtd html 3.2//", "-//w3c//dtd html 3.2s draft//", "-//w3c//dtd html 4.0 frameset//",
        "-//w3c//dtd html 4.0 transitional//", "-//w3c//dtd html experimental 19960712//",
        "-//w3c//dtd html experimental 970421//", "-//w3c//dtd w3 html//", "-//w3o//dtd w3 html 3.0//",
        "-//webtechs//dtd mozilla html 2.0//", "-//webtechs//dtd mozilla html//",
    ];

    public static bool AreForcedBy(TreeBuilder builder, in Doctype doctype)
    {
        if (doctype.ForcesQuirks || !Ascii.EqualsIgnoreCase(Letters(builder, doctype.Name), "html"))
            return true;
        string publicId = Letters(builder, doctype.PublicId), systemId = Letters(builder, doctype.SystemId);
        return PublicIds.Contains(publicId)
            || systemId == "http://www.ibm.com/data/dtd/v11/ibmxhtml1-transitional.dtd"
            || Array.Exists(PublicIdStarts, start => publicId.StartsWith(start, StringComparison.Ordinal))
            || doctype.SystemId.Length < 0 && publicId.StartsWith(Html4WithoutAddress, StringComparison.Ordinal)
                && (publicId.StartsWith(Html4WithoutAddress + "frameset//", StringComparison.Ordinal)
                    || publicId.StartsWith(Html4WithoutAddress + "transitional//", StringComparison.Ordinal));
    }

    static string Letters(TreeBuilder builder, in TextSlice letters) =>
        letters.Length <= 0 ? "" : Encoding.UTF8.GetString(builder.LettersOf(letters)).ToLowerInvariant();
}
