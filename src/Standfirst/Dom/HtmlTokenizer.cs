using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Standfirst.Text;

namespace Standfirst.Dom;

/// <summary>What the characters are until the next end tag.</summary>
enum ContentModel : byte
{
    Data,
    Rcdata,
    RawText,
    ScriptData,
    PlainText,
    CharacterData,
}

/// <summary>A page's UTF-8 → tokens, in the HTML standard's words.</summary>
/// <remarks>
/// https://html.spec.whatwg.org/#tokenization. States that only look ahead are folded into the one that acts; parse errors are not
/// reported. The source has a "&lt;" at its end and zeros behind it, so that no scan needs to ask where the end is.
/// </remarks>
/// <typeparam name="TSink">A struct, so that its methods are called directly.</typeparam>
sealed partial class HtmlTokenizer<TSink> where TSink : struct, ITokenSink
{
    // How many tags and the like are read between two looks at the clock and the caller's token. The dearest tags take some
    // microseconds, so that is a few milliseconds' work at most.
    const int TagsBetweenLooks = 1024;

    // Longer runs of text are handed over in pieces, and the limits looked at in between.
    const int LongestPiece = 65_536;

    static readonly SearchValues<byte> ReferenceLetters =
        SearchValues.Create("#;0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"u8);

    readonly byte[] _source;
    readonly int _end;
    readonly bool _hasNul;
    readonly SideBuffer _side;
    readonly PageNames _tagNames, _attributeNames;
    readonly ReadingLimits _limits;
    readonly KnownNames _knownTags = KnownNames.Tags, _knownAttributes = KnownNames.Attributes;
    readonly TSink _sink;
    NodeAttribute[] _attributes;
    int _attributeCount, _tagsToLook = TagsBetweenLooks;
    ushort _lastStartTag;

    public HtmlTokenizer(in TokenizerInput input, TSink sink)
    {
        (_source, _end, _hasNul) = (input.Source, input.Length, input.HasNul);
        (_side, _tagNames, _attributeNames, _limits) = (input.Side, input.TagNames, input.AttributeNames, input.Limits);
        _attributes = input.Attributes;
        _sink = sink;
    }

    /// <summary>What the characters that follow are; a tree builder sets it at a start tag.</summary>
    public ContentModel Model { get; set; }

    /// <summary>The attributes of all tags that were kept; the array moves as it grows.</summary>
    public NodeAttribute[] Attributes => _attributes;

    public int AttributeCount => _attributeCount;

    /// <summary>Sets the name that an end tag must have to end raw text, as after a start tag.</summary>
    public void SetLastStartTag(ushort name) => _lastStartTag = name;

    /// <summary>Adds an attribute behind all others.</summary>
    public void AddAttribute(in NodeAttribute attribute)
    {
        Pooled.Grow(ref _attributes, _attributeCount, 1);
        _attributes[_attributeCount++] = attribute;
    }

    /// <summary>Gives the working memory back; the attributes are the tree's.</summary>
    public void Return()
    {
        if (_attributeMet.Length > 0)
            ArrayPool<int>.Shared.Return(_attributeMet);
        _attributeMet = [];
    }

    /// <summary>Reads the whole source.</summary>
    public void Run()
    {
        LookAtLimits();
        for (int at = 0; at < _end;)
        {
            at = Model switch
            {
                ContentModel.Data => ReadData(at),
                ContentModel.Rcdata or ContentModel.RawText => ReadRawText(at),
                ContentModel.ScriptData => ReadScriptData(at),
                ContentModel.CharacterData => ReadCharacterData(at),
                _ => ReadPlainText(at),
            };
        }
        _sink.EndOfFile();
    }

    /// <summary>The data state: text and tags until a start tag changes the content model.</summary>
    int ReadData(int at)
    {
        ref byte source = ref MemoryMarshal.GetArrayDataReference(_source);
        int textStart = at;
        while (true)
        {
            int less = FindLess(ref source, at, out bool hasReference);
            if (less > textStart)
                EmitText(textStart, less - textStart, hasReference);
            if (less >= _end)
                return _end;

            at = less + 1;
            byte next = Unsafe.Add(ref source, at);
            if (char.IsAsciiLetter((char)next))
            {
                at = ReadStartTag(ref source, at);
                if (Model != ContentModel.Data)
                    return at;
            }
            else if (next == '/')
            {
                at = ReadEndTagOpen(ref source, at + 1);
            }
            else if (next == '!')
            {
                CountToLook();
                at = ReadMarkupDeclaration(at + 1);
                if (Model != ContentModel.Data)
                    return at;
            }
            else if (next == '?')
            {
                CountToLook();
                at = ReadBogusComment(at);
            }
            else
            {
                // The "<" is text, and the run goes on behind it.
                CountToLook();
                textStart = less;
                continue;
            }
            textStart = at;
            if (at >= _end)
                return _end;
        }
    }

    /// <summary>The next "&lt;"; tells whether a "&amp;" stands before it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static int FindLess(ref byte source, int at, out bool hasReference)
    {
        ulong seen = 0;
        for (; ; at += LetterBlock.Length)
        {
            ulong references = LetterBlock.Find(ref source, at, (byte)'&');
            ulong less = LetterBlock.Find(ref source, at, (byte)'<');
            if (less != 0)
            {
                hasReference = (seen | references & LetterBlock.Before(less)) != 0;
                return at + BitOperations.TrailingZeroCount(less);
            }
            seen |= references;
        }
    }

    /// <summary>The next "&lt;".</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static int FindLess(ref byte source, int at)
    {
        ulong less;
        while ((less = LetterBlock.Find(ref source, at, (byte)'<')) == 0)
            at += LetterBlock.Length;
        return at + BitOperations.TrailingZeroCount(less);
    }

    void EmitText(int start, int length, bool hasReference, bool nulls = false)
    {
        int end = start + length;
        while (end - start > LongestPiece)
        {
            int cut = PieceEnd(start, end);
            EmitPiece(start, cut, hasReference, nulls);
            start = cut;
            LookAtLimits();
        }
        EmitPiece(start, end, hasReference, nulls);
    }

    /// <summary>Where a long run may be cut: not within a character, nor where a character reference might go on.</summary>
    int PieceEnd(int start, int end)
    {
        int cut = start + LongestPiece;
        int more = _source.AsSpan(cut, end - cut).IndexOfAnyExcept(ReferenceLetters);
        if (more < 0)
            return end;
        cut += more;
        while (cut < end && (_source[cut] & 0xC0) == 0x80)
            cut++;
        return cut;
    }

    void EmitPiece(int start, int end, bool hasReference, bool nulls)
    {
        var text = new TextSlice(start, end - start, IsSide: false);
        if (hasReference)
        {
            var written = _source.AsSpan(start, end - start);
            var decoded = _side.AddDecoded(written, references: true, nulls);
            if (_side[decoded.Offset, decoded.Length].SequenceEqual(written))
                _side.TakeBack(decoded);
            else
                text = decoded;
        }
        if (text.Length > 0)
            _sink.Text(text);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    void CountToLook()
    {
        if (--_tagsToLook == 0)
            LookAtLimits();
    }

    void LookAtLimits()
    {
        _tagsToLook = TagsBetweenLooks;
        _limits.ThrowIfOver();
    }
}

/// <summary>What a tokenizer reads and where it puts what it finds.</summary>
readonly ref struct TokenizerInput
{
    /// <summary>The page's UTF-8; at <see cref="Length"/> stands "&lt;", behind it at least 63 zeros.</summary>
    public required byte[] Source { get; init; }

    public required int Length { get; init; }

    /// <summary>Whether there is a NUL in the page.</summary>
    public required bool HasNul { get; init; }

    public required SideBuffer Side { get; init; }

    public required PageNames TagNames { get; init; }

    public required PageNames AttributeNames { get; init; }

    /// <summary>A pooled array; the tokenizer returns it when it takes a larger one.</summary>
    public required NodeAttribute[] Attributes { get; init; }

    public required ReadingLimits Limits { get; init; }
}
