using System.Net;
using System.Net.Sockets;
using Standfirst.App;

namespace Standfirst.Tests.App.Commands;

public class ServeCommandTests
{
    [Fact]
    public void A_port_that_is_taken_is_said_in_one_line()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        using var bench = new Workbench();
        bench.Write("a.html", "<h1>Ferry</h1>");
        bench.Run("add", "@a.html", "--archive", "@news.archive");

        var outcome = bench.Run("serve", "--archive", "@news.archive", "--listen", $"{taken.LocalEndpoint}");

        Assert.Equal(ExitCode.WrongUsage, outcome.Code);
        Assert.StartsWith($"standfirst: --listen: {taken.LocalEndpoint}: ", outcome.Error);
        Assert.DoesNotContain("   at ", outcome.Error);
        Assert.Empty(outcome.Output);
    }
}
