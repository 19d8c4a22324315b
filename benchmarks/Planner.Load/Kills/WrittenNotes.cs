using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace Planner.Load;

/// <summary>Notes that writers put into the store, and what of them was acknowledged.</summary>
internal sealed class WrittenNotes
{
    private readonly ConcurrentDictionary<string, (int Round, string? Text)> _acknowledged = [];

    public int Count => _acknowledged.Count;

    /// <summary>Writes notes, and changes every other one, until told to end or the service is gone.</summary>
    public async Task WriteAsync(ServiceClient client, int round, int writer, CancellationToken end)
    {
        for (int number = 0; !end.IsCancellationRequested; number++)
        {
            string id = $"x-{round}-{writer}-{number}";
            try
            {
                if (await AddAsync(client, id, "first") is { } etag)
                {
                    _acknowledged[id] = (round, "first");
                    if (number % 2 == 0 && await ChangeAsync(client, id, "second", etag))
                        _acknowledged[id] = (round, "second");
                }
            }
            catch (Exception gone) when (gone is HttpRequestException or IOException or OperationCanceledException)
            {
                // What was under way may be there or not; what was acknowledged before it is there, whatever its text.
                if (_acknowledged.ContainsKey(id))
                    _acknowledged[id] = (round, null);
                await Task.Delay(10, CancellationToken.None);
            }
        }
    }

    /// <summary>How many acknowledged notes are not there as they were acknowledged.</summary>
    /// <param name="round">Those of one round; null = all.</param>
    public async Task<int> MissingAsync(ServiceClient client, int? round)
    {
        int missing = 0;
        await Parallel.ForEachAsync(
            _acknowledged.Where(note => round is null || note.Value.Round == round),
            new ParallelOptions { MaxDegreeOfParallelism = 8 },
            async (note, _) =>
            {
                using HttpResponseMessage answer = await client.GetAsync(Path(note.Key));
                string? text = answer.IsSuccessStatusCode ? await TextAsync(answer) : null;
                if (text is not null && (note.Value.Text ?? text) == text)
                    return;
                Interlocked.Increment(ref missing);
                Console.Error.WriteLine($"{note.Key}: {answer.StatusCode}, {text} instead of {note.Value.Text}");
            }
        );
        return missing;
    }

    private static string Path(string id) => $"/v1/exceptions/{id}?branch={ServiceRun.Branch}";

    private static async Task<string?> TextAsync(HttpResponseMessage answer) =>
        (await ServiceClient.DocumentAsync(answer))["document"]?["text"]?.GetValue<string>();

    private static async Task<string?> AddAsync(ServiceClient client, string id, string text)
    {
        JsonObject note = new()
        {
            ["id"] = id,
            ["kind"] = "note",
            ["text"] = text,
        };
        using HttpResponseMessage answer = await client.PostAsync(
            $"/v1/exceptions?branch={ServiceRun.Branch}",
            note,
            id
        );
        return answer.IsSuccessStatusCode ? answer.Headers.ETag!.ToString() : null;
    }

    private static async Task<bool> ChangeAsync(ServiceClient client, string id, string text, string etag)
    {
        using HttpResponseMessage answer = await client.PatchAsync(Path(id), new JsonObject { ["text"] = text }, etag);
        return answer.IsSuccessStatusCode;
    }
}
