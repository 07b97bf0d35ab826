using System.Runtime.InteropServices;

namespace Standfirst.App.Output;

/// <summary>Brings the names in a folder onto the disk, as .NET itself does for the bytes of a file
/// only.</summary>
static class FolderSync
{
    /// <summary>Waits until the folder's names are on the disk. Where the system has no such thing, nothing
    /// is done.</summary>
    public static void Flush(string folder)
    {
        if (OperatingSystem.IsWindows())
            return;
        // What cannot be opened or synced (a folder on some network drives) has no way to be made surer.
        int descriptor = Open(folder, flags: 0);
        if (descriptor < 0)
            return;
        _ = Sync(descriptor);
        _ = Close(descriptor);
    }

    [DllImport("libc", EntryPoint = "open")]
    static extern int Open([MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags);

    [DllImport("libc", EntryPoint = "fsync")]
    static extern int Sync(int descriptor);

    [DllImport("libc", EntryPoint = "close")]
    static extern int Close(int descriptor);
}
