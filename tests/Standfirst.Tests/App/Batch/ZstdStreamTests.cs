using System.Diagnostics;
using System.Runtime.InteropServices;
using Standfirst.App.Batch;

namespace Standfirst.Tests.App.Batch;

public class ZstdStreamTests
{
    [ZstdFact]
    public void The_program_zstd_unpacks_what_was_packed()
    {
        byte[] words = new byte[1_000_000];
        new Random(7).NextBytes(words.AsSpan(0, words.Length / 2));
        string file = Path.GetTempFileName();
        try
        {
            using (FileStream to = File.Create(file))
            {
                using var zstd = new ZstdStream(to);
                foreach (byte[] piece in words.Chunk(77_777))
                    zstd.Write(piece);
                zstd.Complete();
            }

            Assert.InRange(new FileInfo(file).Length, words.Length / 2, words.Length * 6 / 10);
            Assert.Equal(words, Unpack(file));
        }
        finally
        {
            File.Delete(file);
        }
    }

    static byte[] Unpack(string file)
    {
        using var process = Process.Start(new ProcessStartInfo("zstd", ["-dcf", file]) { RedirectStandardOutput = true })!;
        using var unpacked = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(unpacked);
        process.WaitForExit();
        return unpacked.ToArray();
    }

    /// <summary>A fact that needs the system's library of Zstandard and its program.</summary>
    sealed class ZstdFactAttribute : FactAttribute
    {
        public ZstdFactAttribute() => Skip =
            NativeLibrary.TryLoad("libzstd.so.1", out _) && File.Exists("/usr/bin/zstd") ? null : "zstd is not on this machine";
    }
}
