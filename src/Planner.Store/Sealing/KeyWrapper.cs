using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;

namespace Planner.Store;

/// <summary>Encrypts key files with AES-256-GCM: 12 bytes of nonce, 16 of tag, then the text.</summary>
internal sealed class KeyWrapper(WrapKey key) : IXmlEncryptor
{
    public const int Nonce = 12;
    public const int Tag = 16;

    public EncryptedXmlInfo Encrypt(XElement plaintextElement)
    {
        byte[] plain = Encoding.UTF8.GetBytes(plaintextElement.ToString(SaveOptions.DisableFormatting));
        byte[] closed = new byte[Nonce + Tag + plain.Length];
        RandomNumberGenerator.Fill(closed.AsSpan(0, Nonce));
        using AesGcm cipher = new(key.Bytes, Tag);
        cipher.Encrypt(closed.AsSpan(0, Nonce), plain, closed.AsSpan(Nonce + Tag), closed.AsSpan(Nonce, Tag));
        return new(new XElement("wrapped", Convert.ToBase64String(closed)), typeof(KeyUnwrapper));
    }
}
