using System.IO.Compression;
using Planner.Domain;

namespace Planner.Formats;

/// <summary>
/// The bytes of an input, unpacked when they are gzip.
/// </summary>
public static class InputBytes
{
    /// <summary>Reads a whole stream.</summary>
    /// <exception cref="InvalidInputException">Empty, too long, or a damaged .gz.</exception>
    public static byte[] Read(Stream stream, string name, InputLimits limits)
    {
        byte[] bytes = ReadAll(stream, name, limits);
        if (bytes.Length >= 2 && bytes[0] == 0x1F && bytes[1] == 0x8B)
            bytes = Unpack(bytes, name, limits);
        return bytes.Length > 0
            ? bytes
            : throw Refused(name, "nothing", "The file is empty.", "Give a file with a JSON document.");
    }

    /// <summary>Reads a file.</summary>
    /// <exception cref="InvalidInputException">As for a stream, or the file cannot be opened.</exception>
    public static byte[] ReadFile(string path, InputLimits limits)
    {
        if (Directory.Exists(path))
            throw Refused(path, "a folder", "An input is a file.", "Name a file in the folder.");
        try
        {
            using FileStream file = File.OpenRead(path);
            return Read(file, path, limits);
        }
        catch (Exception e)
            when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw Refused(
                path,
                e.Message,
                "An input is a file that exists and may be read.",
                "Check the path and the rights on it."
            );
        }
    }

    private static byte[] Unpack(byte[] packed, string name, InputLimits limits)
    {
        try
        {
            using GZipStream gzip = new(new MemoryStream(packed), CompressionMode.Decompress);
            byte[] bytes = ReadAll(gzip, name, limits);
            // The last four bytes state the length: a file that was cut off does not end there.
            if (packed.Length >= 18 && BitConverter.ToUInt32(packed.AsSpan()[^4..]) == (uint)bytes.Length)
                return bytes;
        }
        catch (InvalidDataException)
        {
            // Named below, as a file that ends too early is.
        }
        throw Refused(name, "damaged gzip data", "A .gz file is complete.", "Copy or download the file again.");
    }

    private static byte[] ReadAll(Stream stream, string name, InputLimits limits)
    {
        using MemoryStream all = new();
        byte[] buffer = new byte[81920];
        int read;
        while ((read = stream.Read(buffer)) > 0)
        {
            if (all.Length + read > limits.MaxBytes)
                throw Refused(
                    name,
                    FormattableString.Invariant($"more than {limits.MaxBytes:N0} bytes"),
                    "An input has a largest size.",
                    "Split it, or raise the limit."
                );
            all.Write(buffer, 0, read);
        }
        return all.ToArray();
    }

    private static InvalidInputException Refused(string name, string found, string rule, string remedy) =>
        new([new InputMistake(name, found, rule, remedy)]);
}
