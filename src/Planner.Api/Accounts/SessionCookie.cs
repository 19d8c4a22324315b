using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Planner.Api;

/// <summary>The cookie of a session: 256 random bits that scripts cannot read and other sites cannot send.</summary>
internal static class SessionCookie
{
    public const string Name = "planner_session";
    public const string CsrfHeader = "X-CSRF-Token";

    public static string Make() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    /// <summary>Id of the session in the store: whoever reads the store cannot make the cookie of it.</summary>
    public static string IdOf(string secret) => Hash("session:" + secret);

    /// <summary>What a page sends with each change, to show that it is a page of this service.</summary>
    public static string CsrfOf(string secret) => Hash("csrf:" + secret);

    public static void Set(HttpContext context, string secret) =>
        context.Response.Cookies.Append(Name, secret, Options(context));

    public static void Clear(HttpContext context) => context.Response.Cookies.Delete(Name, Options(context));

    /// <summary>Whether a request that came with the cookie may change something.</summary>
    public static bool IsOwnPage(HttpRequest request, string secret) =>
        CryptographicOperations.FixedTimeEquals(
            Encoding.UTF8.GetBytes(request.Headers[CsrfHeader].ToString()),
            Encoding.UTF8.GetBytes(CsrfOf(secret))
        );

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static CookieOptions Options(HttpContext context) =>
        new()
        {
            HttpOnly = true,
            Secure = context.Request.IsHttps,
            SameSite = SameSiteMode.Strict,
            Path = "/",
            IsEssential = true,
        };
}
