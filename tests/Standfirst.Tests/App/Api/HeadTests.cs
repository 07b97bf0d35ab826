using System.Net;

namespace Standfirst.Tests.App.Api;

public class HeadTests(ApiServer server) : IClassFixture<ApiServer>
{
    [Theory]
    [InlineData("/api/v1/search?q=ferry")]
    [InlineData("/api/v1/search?q=autor:ruiz")]
    [InlineData("/api/v1/articles/999999")]
    [InlineData("/api/v1/quotations")]
    public async Task HEAD_is_answered_as_GET_without_the_body(string path)
    {
        using HttpResponseMessage whole = await server.Client.GetAsync(path);
        using HttpResponseMessage head = await Head(path);

        Assert.Equal(whole.StatusCode, head.StatusCode);
        Assert.Equal(whole.Headers.ETag, head.Headers.ETag);
        Assert.Equal(whole.Content.Headers.ContentType, head.Content.Headers.ContentType);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("/api/v1/events", "text/event-stream")]
    [InlineData("/api/v1/export", "application/x-ndjson")]
    public async Task What_is_long_or_never_ends_is_not_begun_for_HEAD(string path, string type)
    {
        using HttpResponseMessage head = await Head(path);
        Assert.Equal((HttpStatusCode.OK, type), (head.StatusCode, head.Content.Headers.ContentType?.MediaType));
        // The connection is free for the next one.
        using HttpResponseMessage next = await server.Client.GetAsync("/health/live");
        Assert.Equal(HttpStatusCode.OK, next.StatusCode);
    }

    [Fact]
    public async Task HEAD_writes_nothing()
    {
        using HttpResponseMessage head = await Head("/api/v1/articles");
        Assert.Equal(HttpStatusCode.MethodNotAllowed, head.StatusCode);
    }

    Task<HttpResponseMessage> Head(string path) => server.Client.SendAsync(new(HttpMethod.Head, path));
}
