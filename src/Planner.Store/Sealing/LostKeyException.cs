using System.Security.Cryptography;

namespace Planner.Store;

/// <summary>Something was sealed with a key that is not here.</summary>
public sealed class LostKeyException(Exception inner)
    : CryptographicException(
        "Patients' data cannot be opened: the key it was sealed with is not here. Put the files of the folder \"keys\" back "
            + $"(backups hold them), and set {SealOptions.Variable} to the value it had, if it was set. Nothing was changed.",
        inner
    );
