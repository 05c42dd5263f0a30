// Who has opened your custom page: decrypts what HighLevel encrypted with your app's shared secret.
//
//   HIGHLEVEL_SHARED_SECRET=… dotnet run < payload.txt
//
// On your server only: whoever has the shared secret can make sessions of his own. Decrypt gives the JSON as text;
// read it with System.Text.Json, and look whether it has a userId.

using System;
using System.IO;
using System.Security.Cryptography;
using System.Text;

public static class CustomPageSession
{
    public static string Decrypt(string payload, string secret)
    {
        if (string.IsNullOrEmpty(secret))
            throw new FormatException("there is no shared secret");
        byte[] bytes;
        try
        {
            bytes = Convert.FromBase64String(payload.Trim());
        }
        catch (FormatException)
        {
            throw new FormatException("the payload is not base64");
        }
        if (bytes.Length < 32 || bytes.Length % 16 != 0 || Encoding.ASCII.GetString(bytes, 0, 8) != "Salted__")
            throw new FormatException("the payload is not whole, or it is not what HighLevel sent");

        // OpenSSL's EVP_BytesToKey: MD5, one round, 32 bytes of key and 16 of the first vector.
        byte[] password = Encoding.UTF8.GetBytes(secret);
        byte[] derived = new byte[48];
        byte[] last = new byte[0];
        using (MD5 md5 = MD5.Create())
        {
            for (int done = 0; done < derived.Length; done += 16)
            {
                byte[] input = new byte[last.Length + password.Length + 8];
                Buffer.BlockCopy(last, 0, input, 0, last.Length);
                Buffer.BlockCopy(password, 0, input, last.Length, password.Length);
                Buffer.BlockCopy(bytes, 8, input, last.Length + password.Length, 8);
                last = md5.ComputeHash(input);
                Buffer.BlockCopy(last, 0, derived, done, 16);
            }
        }

        byte[] key = new byte[32];
        byte[] vector = new byte[16];
        Buffer.BlockCopy(derived, 0, key, 0, 32);
        Buffer.BlockCopy(derived, 32, vector, 0, 16);
        string json;
        try
        {
            using (Aes aes = Aes.Create())
            {
                aes.Mode = CipherMode.CBC;
                aes.Padding = PaddingMode.PKCS7;
                using (ICryptoTransform decryptor = aes.CreateDecryptor(key, vector))
                {
                    byte[] text = decryptor.TransformFinalBlock(bytes, 16, bytes.Length - 16);
                    json = new UTF8Encoding(false, true).GetString(text);
                }
            }
        }
        catch (Exception error) when (error is CryptographicException || error is ArgumentException)
        {
            throw new FormatException("the shared secret is wrong, or the payload was altered");
        }
        // The format has no check of its own, so look at what came out.
        if (!json.StartsWith("{") || !json.EndsWith("}") || !json.Contains("\"userId\""))
            throw new FormatException("what was encrypted is no session");
        return json;
    }

    public static int Main()
    {
        try
        {
            Stream output = Console.OpenStandardOutput();
            string secret = Environment.GetEnvironmentVariable("HIGHLEVEL_SHARED_SECRET");
            byte[] line = Encoding.UTF8.GetBytes(Decrypt(Console.In.ReadToEnd(), secret) + "\n");
            output.Write(line, 0, line.Length);
            return 0;
        }
        catch (FormatException error)
        {
            Console.Error.WriteLine(error.Message);
            return 1;
        }
    }
}
