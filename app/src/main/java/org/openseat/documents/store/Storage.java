package org.openseat.documents.store;

import java.net.URI;
import org.openseat.start.Settings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/// Where the bytes of documents are kept: in the data folder, or in a bucket that the operator names.
@Configuration(proxyBeanMethods = false)
class Storage {

    /// @param endpoint of a store that is not Amazon's
    /// @param key empty for what the machine itself is allowed
    record Bucket(String name, String endpoint, String region, String key, String secret) {

        S3Client client() {
            var client = S3Client.builder()
                    .httpClientBuilder(UrlConnectionHttpClient.builder())
                    .region(Region.of(region))
                    .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                    .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED);
            if (!endpoint.isBlank()) {
                client.endpointOverride(URI.create(endpoint)).forcePathStyle(true);
            }
            if (!key.isBlank()) {
                client.credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(key, secret)));
            }
            return client.build();
        }
    }

    @Bean
    DocumentStore documentStore(
            Settings settings,
            @Value("${openseat.s3.bucket:}") String bucket,
            @Value("${openseat.s3.endpoint:}") String endpoint,
            @Value("${openseat.s3.region:us-west-2}") String region,
            @Value("${openseat.s3.key:}") String key,
            @Value("${openseat.s3.secret:}") String secret) {
        var folder = new DocumentFolder(settings);
        return bucket.isBlank()
                ? folder
                : new DocumentBucket(new Bucket(bucket, endpoint, region, key, secret).client(), bucket, folder);
    }
}
