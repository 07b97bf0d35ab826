using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Standfirst.Collect.Warc;

/// <summary>The checksum at the end of every gzip member: CRC-32 of ISO 3309, reflected.</summary>
static class Crc32
{
    const uint Polynomial = 0xEDB88320;

    // Eight tables: a step takes eight bytes at once ("slicing by eight").
    const int Slices = 8;

    // The folding needs four blocks of 16 bytes to begin with.
    const int FoldedAtOnce = 64, Block = 16;

    static readonly uint[][] Tables = MakeTables();

    /// <summary>The checksum of bytes that follow others.</summary>
    /// <param name="crc">The checksum of those before; 0 where there are none.</param>
    /// <param name="bytes">The bytes that follow.</param>
    public static uint Append(uint crc, ReadOnlySpan<byte> bytes)
    {
        uint state = ~crc;
        if (Pclmulqdq.IsSupported && bytes.Length >= FoldedAtOnce)
        {
            int folded = bytes.Length & ~(Block - 1);
            state = Fold(state, bytes[..folded]);
            bytes = bytes[folded..];
        }
        return ~Slice(state, bytes);
    }

    /// <summary>The same without vectors: the judge of the other in the tests.</summary>
    public static uint AppendPlainly(uint crc, ReadOnlySpan<byte> bytes) => ~Slice(~crc, bytes);

    static uint Slice(uint state, ReadOnlySpan<byte> bytes)
    {
        var tables = Tables;
        while (bytes.Length >= Slices)
        {
            uint low = BinaryPrimitives.ReadUInt32LittleEndian(bytes) ^ state;
            uint high = BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]);
            state = tables[7][(byte)low] ^ tables[6][(byte)(low >> 8)]
                ^ tables[5][(byte)(low >> 16)] ^ tables[4][low >> 24]
                ^ tables[3][(byte)high] ^ tables[2][(byte)(high >> 8)]
                ^ tables[1][(byte)(high >> 16)] ^ tables[0][high >> 24];
            bytes = bytes[Slices..];
        }
        foreach (byte next in bytes)
            state = tables[0][(byte)(state ^ next)] ^ (state >> 8);
        return state;
    }

    // Gopal et al., "Fast CRC Computation for Generic Polynomials Using PCLMULQDQ Instruction" (Intel, 2009):
    // the constants are powers of x modulo the reflected polynomial, as given there for gzip.
    static uint Fold(uint state, ReadOnlySpan<byte> bytes)
    {
        var by512 = Vector128.Create(0x1_5444_2BD4L, 0x1_C6E4_1596L);
        var by128 = Vector128.Create(0x1_7519_97D0L, 0x0_CCAA_009EL);
        var by64 = Vector128.Create(0x1_63CD_6124L, 0L);
        var barrett = Vector128.Create(0x1_DB71_0641L, 0x1_F701_1641L);
        var evenWords = Vector128.Create(uint.MaxValue, 0, uint.MaxValue, 0).AsInt64();

        var blocks = MemoryMarshal.Cast<byte, Vector128<long>>(bytes);
        var first = blocks[0] ^ Vector128.CreateScalar(state).AsInt64();
        Vector128<long> second = blocks[1], third = blocks[2], fourth = blocks[3];
        int next = 4;
        for (; next + 4 <= blocks.Length; next += 4)
        {
            first = Carry(first, by512) ^ blocks[next];
            second = Carry(second, by512) ^ blocks[next + 1];
            third = Carry(third, by512) ^ blocks[next + 2];
            fourth = Carry(fourth, by512) ^ blocks[next + 3];
        }
        first = Carry(first, by128) ^ second;
        first = Carry(first, by128) ^ third;
        first = Carry(first, by128) ^ fourth;
        for (; next < blocks.Length; next++)
            first = Carry(first, by128) ^ blocks[next];

        var rest = Pclmulqdq.CarrylessMultiply(first, by128, 0x10) ^ Sse2.ShiftRightLogical128BitLane(first, 8);
        rest = Pclmulqdq.CarrylessMultiply(rest & evenWords, by64, 0x00) ^ Sse2.ShiftRightLogical128BitLane(rest, 4);
        var quotient = Pclmulqdq.CarrylessMultiply(rest & evenWords, barrett, 0x10) & evenWords;
        return (Pclmulqdq.CarrylessMultiply(quotient, barrett, 0x00) ^ rest).AsUInt32()[1];
    }

    static Vector128<long> Carry(Vector128<long> block, Vector128<long> by) =>
        Pclmulqdq.CarrylessMultiply(block, by, 0x00) ^ Pclmulqdq.CarrylessMultiply(block, by, 0x11);

    static uint[][] MakeTables()
    {
        var tables = new uint[Slices][];
        for (int slice = 0; slice < Slices; slice++)
        {
            tables[slice] = new uint[256];
            for (uint value = 0; value < 256; value++)
                tables[slice][value] = slice == 0 ? Shifted(value) : Next(tables, tables[slice - 1][value]);
        }
        return tables;

        static uint Next(uint[][] tables, uint before) => tables[0][(byte)before] ^ (before >> 8);
    }

    static uint Shifted(uint value)
    {
        for (int bit = 0; bit < 8; bit++)
            value = (value & 1) != 0 ? (value >> 1) ^ Polynomial : value >> 1;
        return value;
    }
}
