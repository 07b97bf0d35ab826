using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;
using Standfirst.Text;

namespace Standfirst.Dom;

/// <summary>The names that have a number of their own, found by hashing 16 bytes at once.</summary>
/// <remarks>A name is written in lower case, a hyphen before each later capital of the enum's: AnnotationXml is "annotation-xml".</remarks>
sealed class KnownNames
{
    /// <summary>The names of elements; each number is a <see cref="TagName"/>.</summary>
    public static readonly KnownNames Tags = new(Enum.GetNames<TagName>());

    /// <summary>The names of attributes; each number is an <see cref="AttributeName"/>.</summary>
    public static readonly KnownNames Attributes = new(Enum.GetNames<AttributeName>());

    // Four times as many places as names: nearly every look-up ends at its first place.
    const int Places = 1024;

    readonly Place[] _places = new Place[Places];
    readonly string[] _letters;
    readonly byte[][] _utf8;

    // The few that are longer than a key.
    readonly (byte[] Letters, ushort Number)[] _longNames;

    KnownNames(string[] names)
    {
        _letters = [.. names.Select(Hyphenated)];
        _utf8 = [.. _letters.Select(Encoding.ASCII.GetBytes)];

        List<(byte[], ushort)> longNames = [];

        // The first two are None and Other, which no page can write.
        for (int number = 2; number < _letters.Length; number++)
        {
            byte[] letters = _utf8[number];
            if (letters.Length > NameKey.MostBytes)
            {
                longNames.Add((letters, (ushort)number));
                continue;
            }
            var key = NameKey.Of(letters);
            int at = key.Hash & (Places - 1);
            while (_places[at].Number != 0)
                at = (at + 1) & (Places - 1);
            _places[at] = new Place { Key = key, Number = (ushort)number };
        }
        _longNames = [.. longNames];
    }

    /// <summary>The number of a lower-case name of any length; 0 when it is not known.</summary>
    public ushort Find(ReadOnlySpan<byte> name)
    {
        if (name.Length <= NameKey.MostBytes)
            return Find(NameKey.Of(name));
        foreach (var (letters, number) in _longNames)
        {
            if (name.SequenceEqual(letters))
                return number;
        }
        return 0;
    }

    /// <summary>The number of a name; 0 when it is not known.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ushort Find(NameKey key)
    {
        ref var places = ref MemoryMarshal.GetArrayDataReference(_places);
        for (int at = key.Hash & (Places - 1); ; at = (at + 1) & (Places - 1))
        {
            ref var place = ref Unsafe.Add(ref places, at);
            if (place.Key.Low == key.Low && place.Key.High == key.High)
                return place.Number;
            if (place.Number == 0)
                return 0;
        }
    }

    /// <summary>The letters of a known name.</summary>
    public string LettersOf(int number) => _letters[number];

    /// <summary>The letters of a known name as UTF-8.</summary>
    public ReadOnlySpan<byte> Utf8Of(int number) => _utf8[number];

    struct Place
    {
        public NameKey Key;
        public ushort Number;
    }

    static string Hyphenated(string pascal)
    {
        var letters = new StringBuilder(pascal.Length + 2);
        foreach (char letter in pascal)
        {
            if (char.IsAsciiLetterUpper(letter) && letters.Length > 0)
                letters.Append('-');
            letters.Append(char.ToLowerInvariant(letter));
        }
        return letters.ToString();
    }
}

/// <summary>A lower-case name of at most 16 bytes as two numbers, zeros behind it.</summary>
/// <param name="Low">The first eight bytes.</param>
/// <param name="High">The last eight bytes.</param>
readonly record struct NameKey(ulong Low, ulong High)
{
    /// <summary>The longest name that fits.</summary>
    public const int MostBytes = 16;

    /// <summary>The same for the same name; its low bits are well mixed.</summary>
    public int Hash => (int)((Low * FibonacciHash.Factor ^ High * 0xC2B2AE3D27D4EB4F) >> 40);

    /// <summary>The key of the name that some letters begin with, in whatever case.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static NameKey Of(Vector128<byte> letters, int length)
    {
        var isUpper = Vector128.LessThan(letters - Vector128.Create((byte)'A'), Vector128.Create((byte)26));
        var lower = letters | isUpper & Vector128.Create((byte)0x20);
        var key = (lower & Vector128.LessThan(Vector128<byte>.Indices, Vector128.Create((byte)length))).AsUInt64();
        return new(key.ToScalar(), key.GetElement(1));
    }

    /// <summary>The key of a name of at most 16 bytes.</summary>
    public static NameKey Of(ReadOnlySpan<byte> name)
    {
        Span<byte> padded = stackalloc byte[MostBytes];
        padded.Clear();
        name.CopyTo(padded);
        return new(MemoryMarshal.Read<ulong>(padded), MemoryMarshal.Read<ulong>(padded[8..]));
    }
}
