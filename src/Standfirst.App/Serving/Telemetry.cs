using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Standfirst.App.Serving;

/// <summary>Sends metrics and traces to a collector that speaks OTLP over HTTP. Nothing is sent where none is
/// named.</summary>
sealed class Telemetry : IDisposable
{
    // The sources of traces and the meters: ours, and those that the web server brings along.
    static readonly string[] Sources = ["Standfirst.Archive", "Standfirst.Reading", "Microsoft.AspNetCore"];
    static readonly string[] Meters =
        ["Standfirst.Reading", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel",
            "Microsoft.AspNetCore.RateLimiting", "System.Runtime"];

    readonly TracerProvider _traces;
    readonly MeterProvider _metrics;

    Telemetry(TracerProvider traces, MeterProvider metrics) => (_traces, _metrics) = (traces, metrics);

    /// <summary>Begins to send.</summary>
    /// <param name="collector">Its address, such as "http://localhost:4318"; "/v1/traces" and "/v1/metrics" are below
    /// it.</param>
    public static Telemetry To(Uri collector)
    {
        var program = ResourceBuilder.CreateEmpty().AddService("standfirst", serviceVersion: ProgramVersion.Number);
        return new(
            Sdk.CreateTracerProviderBuilder()
                .SetResourceBuilder(program)
                .AddSource(Sources)
                .AddOtlpExporter(otlp => Send(otlp, collector, "traces"))
                .Build(),
            Sdk.CreateMeterProviderBuilder()
                .SetResourceBuilder(program)
                .AddMeter(Meters)
                .AddOtlpExporter(otlp => Send(otlp, collector, "metrics"))
                .Build());
    }

    /// <summary>Sends what is left.</summary>
    public void Dispose()
    {
        _traces.Dispose();
        _metrics.Dispose();
    }

    static void Send(OtlpExporterOptions otlp, Uri collector, string what)
    {
        otlp.Protocol = OtlpExportProtocol.HttpProtobuf;
        otlp.Endpoint = new($"{collector.AbsoluteUri.TrimEnd('/')}/v1/{what}");
    }
}
