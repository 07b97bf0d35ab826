using System.IO.Compression;
using System.Text;
using Standfirst.Collect.Warc;

namespace Standfirst.Bench;

/// <summary>Reading a WARC whose records are packed one by one, against the runtime's GZipStream over the same bytes, in CPU
/// time.</summary>
static class WarcSpeed
{
    // Enough for a round to take some tenths of a second.
    const int TimesEachPage = 3;

    /// <summary>Times both in turn, as a neighbour on the machine may slow either down, and prints the medians.</summary>
    public static void Print(List<byte[]> pages, int rounds)
    {
        byte[] file = Make(pages);
        List<double> plain = [], records = [];
        long unpacked = 0, count = 0, allocated = 0;
        for (int round = -1; round < rounds; round++)
        {
            TimeSpan start = Environment.CpuUsage.TotalTime;
            unpacked = Unpack(file);
            double plainSeconds = (Environment.CpuUsage.TotalTime - start).TotalSeconds;
            long before = GC.GetAllocatedBytesForCurrentThread();
            start = Environment.CpuUsage.TotalTime;
            count = ReadRecords(file);
            double seconds = (Environment.CpuUsage.TotalTime - start).TotalSeconds;
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            if (round < 0)
                continue; // the first is for the compiler
            plain.Add(plainSeconds);
            records.Add(seconds);
        }
        double slow = Medians.Of(records), fast = Medians.Of(plain), megabytes = unpacked / 1e6;
        double packed = file.Length / 1e6;
        Console.WriteLine($"{count} records, {packed:f1} MB packed, {megabytes:f1} MB unpacked, {rounds} rounds, medians");
        Console.WriteLine($"GZipStream  {megabytes / fast,7:f0} MB/s");
        Console.WriteLine($"WarcReader  {megabytes / slow,7:f0} MB/s  {count / slow,7:f0} records/s"
            + $"  {slow / fast:f2} × the time of GZipStream  {allocated / count} bytes allocated a record");
    }

    static byte[] Make(List<byte[]> pages)
    {
        using var file = new MemoryStream();
        foreach (byte[] page in Enumerable.Repeat(pages, TimesEachPage).SelectMany(page => page))
        {
            byte[] http = [.. "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nServer: harbour\r\n\r\n"u8, .. page];
            using var gzip = new GZipStream(file, CompressionLevel.Optimal, leaveOpen: true);
            gzip.Write(Encoding.ASCII.GetBytes("WARC/1.0\r\nWARC-Type: response\r\nWARC-Date: 2026-03-01T10:00:00Z\r\n"
                + "WARC-Record-ID: <urn:uuid:0>\r\nWARC-Target-URI: https://harbour.example/\r\n"
                + $"Content-Type: application/http; msgtype=response\r\nContent-Length: {http.Length}\r\n\r\n"));
            gzip.Write(http);
            gzip.Write("\r\n\r\n"u8);
        }
        return file.ToArray();
    }

    static long Unpack(byte[] file)
    {
        byte[] buffer = new byte[1 << 16];
        using var gzip = new GZipStream(new MemoryStream(file), CompressionMode.Decompress);
        long total = 0;
        for (int count; (count = gzip.Read(buffer)) > 0; total += count)
            continue;
        return total;
    }

    static long ReadRecords(byte[] file)
    {
        using var reader = new WarcReader(new MemoryStream(file));
        long count = 0;
        foreach (var reading in reader.ReadAll())
        {
            ((WarcRecord)reading).Dispose();
            count++;
        }
        return count;
    }
}
