using System.Diagnostics;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;

namespace Standfirst.Tests.App.Faults;

/// <summary>"standfirst serve" as a process of its own, which can be killed.</summary>
sealed class ServerProcess : IDisposable
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    readonly Process _process;
    readonly StringBuilder _said;

    ServerProcess(Process process, StringBuilder said, string address)
    {
        (_process, _said) = (process, said);
        Client = new() { BaseAddress = new(address), Timeout = Patience };
    }

    /// <summary>Asks it.</summary>
    public HttpClient Client { get; }

    /// <summary>The number of the process.</summary>
    public int Id => _process.Id;

    /// <summary>How many files and connections it has open.</summary>
    public int OpenDescriptors => Directory.GetFileSystemEntries($"/proc/{Id}/fd").Length;

    /// <summary>Whether it is no more.</summary>
    public bool HasEnded => _process.HasExited;

    /// <summary>What it said on standard error.</summary>
    public string Said
    {
        get
        {
            lock (_said)
                return _said.ToString();
        }
    }

    /// <summary>Begins it and waits until it is open.</summary>
    /// <param name="script">Where it runs.</param>
    /// <param name="archive">What it serves.</param>
    /// <param name="before">Lines of the script that come before it.</param>
    /// <param name="mounts">Whether these mount anything.</param>
    public static async Task<ServerProcess> Begin(Script script, string archive, string before = "", bool mounts = false)
    {
        Process process = script.Begin($"{before}\nexec standfirst serve --archive '{archive}' --listen 127.0.0.1:0", mounts);
        var said = new StringBuilder();
        var open = new TaskCompletionSource<string>();
        process.ErrorDataReceived += (_, line) =>
        {
            lock (said)
                said.Append(line.Data).Append('\n');
            if (line.Data?.Split("the reading room is open: ") is [_, var address])
                open.TrySetResult(address);
            if (line.Data is null)
                open.TrySetException(new InvalidOperationException($"it does not open: {said}"));
        };
        process.BeginErrorReadLine();
        return new(process, said, await open.Task.WaitAsync(Patience));
    }

    /// <summary>Adds a page by the API.</summary>
    public async Task<(int Status, JsonObject Answer)> Add(string page, string url = "https://www.harbour-courier.example/ferry")
    {
        using var content = new StringContent(page, Encoding.UTF8, "text/html");
        using HttpResponseMessage answer = await Client.PostAsync($"/api/v1/articles?url={Uri.EscapeDataString(url)}", content);
        return ((int)answer.StatusCode, (await answer.Content.ReadFromJsonAsync<JsonObject>())!);
    }

    /// <summary>The status of an answer.</summary>
    public async Task<int> Status(string path)
    {
        using HttpResponseMessage answer = await Client.GetAsync(path);
        return (int)answer.StatusCode;
    }

    /// <summary>Sends it a signal and waits for its end.</summary>
    /// <param name="signal">"TERM", "KILL".</param>
    /// <returns>What it told the shell.</returns>
    public async Task<int> End(string signal)
    {
        Send(signal);
        await _process.WaitForExitAsync().WaitAsync(Patience);
        return _process.ExitCode;
    }

    /// <summary>Sends it a signal.</summary>
    public void Send(string signal)
    {
        using Process kill = Process.Start("kill", [$"-{signal}", $"{Id}"]);
        kill.WaitForExit();
    }

    /// <summary>Lets it have so many descriptors and no more.</summary>
    public void Limit(int descriptors)
    {
        using Process limit = Process.Start("prlimit", ["--pid", $"{Id}", $"--nofile={descriptors}:{descriptors}"]);
        limit.WaitForExit();
        Assert.Equal(0, limit.ExitCode);
    }

    public void Dispose()
    {
        Client.Dispose();
        if (!_process.HasExited)
            _process.Kill();
        _process.Dispose();
    }
}
