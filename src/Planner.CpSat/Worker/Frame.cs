using System.Buffers.Binary;

namespace Planner.CpSat.Worker;

/// <summary>
/// One message between the service and a solver process:
/// payload length (4 bytes, little-endian), kind (1 byte), payload.
/// </summary>
internal readonly record struct Frame(FrameKind Kind, byte[] Payload)
{
    private const int HeaderLength = 5;

    /// <summary>The next frame, or null when the other side has closed the stream.</summary>
    public static async ValueTask<Frame?> ReadAsync(Stream stream, CancellationToken cancellationToken)
    {
        var header = new byte[HeaderLength];
        if (!await FillAsync(stream, header, cancellationToken).ConfigureAwait(false))
        {
            return null;
        }

        var payload = new byte[BinaryPrimitives.ReadInt32LittleEndian(header)];
        return await FillAsync(stream, payload, cancellationToken).ConfigureAwait(false)
            ? new Frame((FrameKind)header[4], payload)
            : null;
    }

    /// <summary>Writes the frame, its payload in parts.</summary>
    public static async ValueTask WriteAsync(
        Stream stream,
        FrameKind kind,
        IReadOnlyList<ReadOnlyMemory<byte>> parts,
        CancellationToken cancellationToken
    )
    {
        var header = new byte[HeaderLength];
        BinaryPrimitives.WriteInt32LittleEndian(header, parts.Sum(p => p.Length));
        header[4] = (byte)kind;
        await stream.WriteAsync(header, cancellationToken).ConfigureAwait(false);
        foreach (var part in parts)
        {
            await stream.WriteAsync(part, cancellationToken).ConfigureAwait(false);
        }

        await stream.FlushAsync(cancellationToken).ConfigureAwait(false);
    }

    private static async ValueTask<bool> FillAsync(Stream stream, byte[] buffer, CancellationToken cancellationToken) =>
        await stream
            .ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellationToken)
            .ConfigureAwait(false) == buffer.Length;
}
