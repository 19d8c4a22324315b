namespace Planner.Store;

/// <summary>The key with which key files are encrypted.</summary>
internal sealed record WrapKey(byte[] Bytes);
