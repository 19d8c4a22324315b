using System.Diagnostics.Metrics;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using Planner.Dispatch;
using Planner.Store;

namespace Planner.Api;

/// <summary>Sends traces and metrics to an OpenTelemetry collector, where one is set; names of patients are in neither.</summary>
internal sealed class Telemetry(ApiOptions options, PlannerStore store) : IHostedService, IDisposable
{
    public const string Name = "Planner";
    private static readonly string[] Sources = ["Microsoft.AspNetCore", "Npgsql"];
    private static readonly string[] Meters =
    [
        Name,
        StoreMeter.Name,
        "Microsoft.AspNetCore.Hosting",
        "Microsoft.AspNetCore.Server.Kestrel",
        "Npgsql",
        "System.Runtime",
    ];
    private readonly Meter _meter = new(Name);
    private TracerProvider? _traces;
    private MeterProvider? _metrics;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        _meter.CreateObservableGauge("planner.jobs.waiting", () => store.Read(reader => reader.Jobs.Waiting()));
        if (options.Otlp is not { } endpoint)
            return Task.CompletedTask;
        ResourceBuilder about = ResourceBuilder.CreateDefault().AddService(Name, serviceVersion: EngineVersion.Text);
        _traces = Sdk.CreateTracerProviderBuilder()
            .SetResourceBuilder(about)
            .AddSource(Sources)
            .AddOtlpExporter(exporter => Send(exporter, endpoint, "v1/traces"))
            .Build();
        _metrics = Sdk.CreateMeterProviderBuilder()
            .SetResourceBuilder(about)
            .AddMeter(Meters)
            .AddOtlpExporter(exporter => Send(exporter, endpoint, "v1/metrics"))
            .Build();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        _traces?.ForceFlush(1000);
        _metrics?.ForceFlush(1000);
        return Task.CompletedTask;
    }

    public void Dispose()
    {
        _traces?.Dispose();
        _metrics?.Dispose();
        _meter.Dispose();
    }

    private static void Send(OtlpExporterOptions exporter, Uri endpoint, string path)
    {
        exporter.Protocol = OtlpExportProtocol.HttpProtobuf;
        exporter.Endpoint = new Uri(endpoint, path);
    }
}
