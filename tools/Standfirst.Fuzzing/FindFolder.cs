using System.Security.Cryptography;
using System.Text;

namespace Standfirst.Fuzzing;

/// <summary>Where finds are kept: the input as it is, and beside it what is wrong.</summary>
sealed class FindFolder
{
    readonly string _folder;

    /// <summary>Makes the folder where there is none.</summary>
    public FindFolder(string folder) => _folder = Directory.CreateDirectory(folder).FullName;

    /// <summary>Writes a find: "page-1f2e3d4c.input" and "page-1f2e3d4c.txt".</summary>
    /// <returns>The path of the input.</returns>
    public string Write(Find find)
    {
        string mark = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(find.Fault.Kind)))[..8];
        string path = Path.Combine(_folder, $"{find.Target}-{mark}.input");
        File.WriteAllBytes(path, find.Input);
        string words = $"{find.Fault.Kind}\nlineage: {find.Lineage}\n\n{find.Fault.Reason}\n";
        File.WriteAllText(Path.ChangeExtension(path, ".txt"), words);
        return path;
    }

    /// <summary>Opens the note of what is being tried: where the process itself is killed, it tells by what.</summary>
    public FileStream OpenNote(string target) => new(
        Path.Combine(_folder, $"{target}.trying"), FileMode.Create, FileAccess.Write, FileShare.Read, bufferSize: 0);
}
