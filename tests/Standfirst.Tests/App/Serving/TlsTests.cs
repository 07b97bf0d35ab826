using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Standfirst.App;
using Standfirst.App.Serving;
using Standfirst.Tests.App.ReadingRoom;

namespace Standfirst.Tests.App.Serving;

public class TlsTests
{
    [Fact]
    public async Task The_server_speaks_TLS_with_the_certificate_that_it_is_given()
    {
        using var bench = new Workbench();
        using X509Certificate2 certificate = Write(bench);
        await using RoomServer room = await RoomServer.Open(
            new ServeSettings { Tls = new(bench.PathOf("fullchain.pem"), bench.PathOf("privkey.pem")) });
        Assert.StartsWith("https://", room.Client.BaseAddress!.OriginalString);

        using var client = new HttpClient(new HttpClientHandler
        {
            ServerCertificateCustomValidationCallback = (_, shown, _, _) => shown?.Thumbprint == certificate.Thumbprint,
        });
        using HttpResponseMessage answer = await client.GetAsync(new Uri(room.Client.BaseAddress, "/health/ready"));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.True(answer.Headers.Contains("Strict-Transport-Security"));
    }

    [Fact]
    public void A_certificate_that_cannot_be_read_is_told()
    {
        using var bench = new Workbench();
        using X509Certificate2 certificate = Write(bench);
        bench.Write("privkey.pem", "no key");
        Assert.Throws<UsageException>(() => new TlsFiles(bench.PathOf("fullchain.pem"), bench.PathOf("privkey.pem")).Read());
        Assert.Throws<UsageException>(() => new TlsFiles(bench.PathOf("none.pem"), bench.PathOf("privkey.pem")).Read());
    }

    static X509Certificate2 Write(Workbench bench)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=news.example", key, HashAlgorithmName.SHA256);
        X509Certificate2 certificate = request.CreateSelfSigned(
            DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        bench.Write("fullchain.pem", certificate.ExportCertificatePem());
        bench.Write("privkey.pem", key.ExportPkcs8PrivateKeyPem());
        return certificate;
    }
}
