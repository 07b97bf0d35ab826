using Standfirst.Text;

namespace Standfirst.Tests.Text;

public class KeyTableTests
{
    [Fact]
    public void Keys_are_numbered_as_they_come_and_known_again()
    {
        using var table = new KeyTable(2);
        var random = new Random(7);
        ulong[] keys = [0, 1, ulong.MaxValue, .. Enumerable.Range(0, 5000).Select(_ => (ulong)random.NextInt64())];

        Assert.Equal(Enumerable.Range(0, keys.Length), keys.Select(table.NumberOf));
        Assert.Equal(Enumerable.Range(0, keys.Length), keys.Select(table.NumberOf));
        Assert.Equal(keys.Length, table.Count);
        Assert.Equal(keys.Length - 1, table.Find(keys[^1]));
        Assert.Equal(-1, table.Find(42));
    }

    [Fact]
    public void Keys_that_all_crowd_in_one_place_cost_no_more_than_others()
    {
        using var table = new KeyTable(16);
        // The inverse of the table's factor: these keys all come to rest at the same place, however large the table is.
        ulong inverse = FibonacciHash.Factor;
        for (int step = 0; step < 6; step++)
            inverse *= 2 - FibonacciHash.Factor * inverse;
        for (ulong key = 0; key < 200_000; key++)
            table.NumberOf(key * inverse);

        Assert.Equal(200_000, table.Count);
        Assert.Equal(0, table.NumberOf(0));
    }

    [Fact]
    public void Many_keys_by_chance_are_all_known_again()
    {
        using var table = new KeyTable(100_000);
        for (ulong key = 0; key < 100_000; key++)
            table.NumberOf(LetterHash.Mix(1, key));

        for (ulong key = 0; key < 100_000; key++)
            Assert.Equal((int)key, table.NumberOf(LetterHash.Mix(1, key)));
    }
}
