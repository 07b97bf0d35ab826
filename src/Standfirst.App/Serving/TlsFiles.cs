using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Server.Kestrel.Https;

namespace Standfirst.App.Serving;

/// <summary>The files of a server's own certificate, as certificate authorities hand them out.</summary>
/// <param name="Certificate">PEM: the server's certificate, then those that vouch for it.</param>
/// <param name="Key">PEM: its private key, without a password.</param>
sealed record TlsFiles(string Certificate, string Key)
{
    /// <summary>Reads them.</summary>
    /// <exception cref="UsageException">They cannot be read, or do not belong together.</exception>
    public HttpsConnectionAdapterOptions Read()
    {
        try
        {
            using var read = X509Certificate2.CreateFromPemFile(Certificate, Key);
            var chain = new X509Certificate2Collection();
            chain.ImportFromPemFile(Certificate);
            return new()
            {
                // Some systems take a private key only in this form.
                ServerCertificate = X509CertificateLoader.LoadPkcs12(read.Export(X509ContentType.Pkcs12), password: null),
                ServerCertificateChain = [.. chain.Skip(1)],
            };
        }
        catch (Exception error) when (error is CryptographicException || FileTrouble.Is(error))
        {
            throw new UsageException($"--tls-certificate, --tls-key: {error.Message}");
        }
    }
}
