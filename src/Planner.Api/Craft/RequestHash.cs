using System.Security.Cryptography;
using System.Text;

namespace Planner.Api;

/// <summary>A hash by which two requests are known as the same: method, address and body.</summary>
internal static class RequestHash
{
    /// <summary>Reads the body and winds it back for the handler.</summary>
    /// <exception cref="BadHttpRequestException">Longer than the server reads.</exception>
    public static async Task<string> OfAsync(HttpRequest request)
    {
        request.EnableBuffering();
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{request.Method} {request.Path}{request.QueryString}\n"));
        byte[] buffer = new byte[16 * 1024];
        int read;
        while ((read = await request.Body.ReadAsync(buffer, request.HttpContext.RequestAborted)) > 0)
            hash.AppendData(buffer, 0, read);
        request.Body.Position = 0;
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
