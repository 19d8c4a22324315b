using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Microsoft.Extensions.DependencyInjection;

namespace Planner.Store;

/// <summary>Decrypts key files; made by the framework, by the name that stands in them.</summary>
internal sealed class KeyUnwrapper(IServiceProvider services) : IXmlDecryptor
{
    public XElement Decrypt(XElement encryptedElement)
    {
        WrapKey key =
            services.GetService<WrapKey>()
            ?? throw new CryptographicException($"The key files are encrypted: set {SealOptions.Variable}.");
        byte[] closed = Convert.FromBase64String(encryptedElement.Value);
        byte[] plain = new byte[closed.Length - KeyWrapper.Nonce - KeyWrapper.Tag];
        using AesGcm cipher = new(key.Bytes, KeyWrapper.Tag);
        cipher.Decrypt(
            closed.AsSpan(0, KeyWrapper.Nonce),
            closed.AsSpan(KeyWrapper.Nonce + KeyWrapper.Tag),
            closed.AsSpan(KeyWrapper.Nonce, KeyWrapper.Tag),
            plain
        );
        return XElement.Parse(Encoding.UTF8.GetString(plain));
    }
}
